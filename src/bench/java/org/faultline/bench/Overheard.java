package org.faultline.bench;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.Value;

/** The queries that a request runs, overheard at the driver, so that the yardstick can run the very same ones. */
final class Overheard {

    private final List<Query> queries = new ArrayList<>();

    /** {@return a driver that does what the other does and notes each query} */
    Driver listening(Driver driver) {
        return (Driver) proxy(Driver.class, driver);
    }

    /** {@return the queries noted since the last call, in their order} */
    synchronized List<Query> take() {
        List<Query> taken = List.copyOf(queries);
        queries.clear();
        return taken;
    }

    /** Runs the queries in one read transaction and reads their answers whole. */
    static void replay(Driver driver, List<Query> queries) {
        try (Session session = driver.session()) {
            session.executeRead(tx -> queries.stream()
                    .map(query -> tx.run(query).list(Record::asMap).size())
                    .toList());
        }
    }

    private Object proxy(Class<?> type, Object target) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, new Ear(target));
    }

    private synchronized void note(Object[] arguments) {
        switch (arguments) {
            case Object[] one when one.length == 1 && one[0] instanceof Query query -> queries.add(query);
            case Object[] two when two.length == 2 && two[1] instanceof Map<?, ?> parameters ->
                queries.add(new Query((String) two[0], asParameters(parameters)));
            case Object[] two when two.length == 2 && two[1] instanceof Value parameters ->
                queries.add(new Query((String) two[0], parameters));
            default -> queries.add(new Query((String) arguments[0]));
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asParameters(Map<?, ?> parameters) {
        return (Map<String, Object>) parameters;
    }

    private final class Ear implements InvocationHandler {

        private final Object target;

        private Ear(Object target) {
            this.target = target;
        }

        @Override
        public Object invoke(Object self, Method method, Object[] arguments) throws Throwable {
            if (method.getName().equals("run") && arguments != null) {
                note(arguments);
            }
            Object answer;
            try {
                answer = method.invoke(target, arguments);
            } catch (InvocationTargetException e) {
                throw e.getTargetException();
            }
            return switch (answer) {
                case Session session -> proxy(Session.class, session);
                case Transaction transaction -> proxy(Transaction.class, transaction);
                case null, default -> answer;
            };
        }
    }
}
