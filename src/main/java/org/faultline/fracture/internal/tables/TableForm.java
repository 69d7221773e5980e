package org.faultline.fracture.internal.tables;

import java.util.Arrays;
import java.util.List;

/** The tables, their files and their columns, in the order in which they are read. */
enum TableForm {
    REGIONS("regions.csv", false, "region_id,name,x_km,y_km,connectivity_index"),
    SITES("sites.csv", false, "site_id,name,region_id,x_km,y_km,contested_from,contested_to"),
    UNITS(
            "units.csv",
            true,
            "unit_id,name,kind,type,parent_id,home_region_id,established_strength,strength,strength_basis,strength_asof"),
    POSTINGS("postings.csv", false, "unit_id,site_id,date_from,date_to"),
    COMMANDERS("commanders.csv", false, "commander_id,unit_id,date_from,date_to"),
    INCIDENTS("incidents.csv", false, "incident_id,date,site_id,unit_id,kind,severity"),
    SOURCES("sources.csv", true, "source_id,name,kind,reliability"),
    EVENTS(
            "defection_events.csv",
            true,
            "event_id,kind,scope,unit_id,parent_id,region_id,site_id,date_from,date_to,date_precision,count_min,count_max,"
                    + "count_text,with_weapons,officer,first_published,source_ids,confidence"),
    REPORTS(
            "reports.csv",
            true,
            "report_id,event_id,source_id,published,cites_source_id,kind,date_from,date_to,date_precision,count_min,"
                    + "count_max,count_text,with_weapons,officer,site_id");

    private final String fileName;
    private final boolean required;
    private final String columns;

    TableForm(String fileName, boolean required, String columns) {
        this.fileName = fileName;
        this.required = required;
        this.columns = columns;
    }

    String fileName() {
        return fileName;
    }

    boolean isRequired() {
        return required;
    }

    List<String> columns() {
        return Arrays.asList(columns.split(",", -1));
    }

    static int indexOf(String fileName) {
        return Arrays.stream(values()).map(TableForm::fileName).toList().indexOf(fileName);
    }
}
