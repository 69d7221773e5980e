// Suggestions under search boxes. Without this file the boxes work as plain ones.
(function () {
  "use strict";

  var WAIT = 120;
  var count = 0;

  function attach(input) {
    var list = document.createElement("ul");
    var status = document.createElement("span");
    var items = [];
    var chosen = -1;
    var timer = 0;
    var running = null;
    var id = "suggestions-" + (++count);

    list.id = id;
    list.className = "suggestions";
    list.hidden = true;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", "Suggestions");
    status.className = "unseen";
    status.setAttribute("role", "status");
    input.parentNode.classList.add("suggests");
    input.after(list, status);
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-controls", id);
    input.setAttribute("aria-expanded", "false");

    function close() {
      list.hidden = true;
      items = [];
      chosen = -1;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    }

    function choose(index) {
      chosen = index;
      Array.prototype.forEach.call(list.children, function (option, i) {
        option.setAttribute("aria-selected", i === index ? "true" : "false");
        if (i === index) {
          option.scrollIntoView({ block: "nearest" });
        }
      });
      if (index < 0) {
        input.removeAttribute("aria-activedescendant");
      } else {
        input.setAttribute("aria-activedescendant", id + "-" + index);
      }
    }

    function span(name, text) {
      var element = document.createElement("span");
      element.className = name;
      element.textContent = text;
      return element;
    }

    function show(found) {
      items = found;
      chosen = -1;
      list.replaceChildren();
      found.forEach(function (item, i) {
        var option = document.createElement("li");
        var name = document.createElement("span");
        option.id = id + "-" + i;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        name.append(span("name", item.name));
        if (item.also) {
          name.append(" ", span("also", item.also));
        }
        option.append(name, span("kind", item.kind));
        option.addEventListener("mousedown", function (event) {
          event.preventDefault();
          window.location.assign(item.url);
        });
        list.append(option);
      });
      list.hidden = found.length === 0;
      input.setAttribute("aria-expanded", found.length === 0 ? "false" : "true");
      status.textContent = found.length === 0 ? "" : found.length + " suggestions; arrow keys to choose";
    }

    function ask() {
      var typed = input.value.trim();
      if (running) {
        running.abort();
      }
      if (typed.length < 2) {
        close();
        return;
      }
      running = new AbortController();
      fetch("/api/v1/suggest?q=" + encodeURIComponent(typed), { signal: running.signal, headers: { Accept: "application/json" } })
        .then(function (answer) { return answer.ok ? answer.json() : { items: [] }; })
        .then(function (answer) {
          if (input.value.trim() === typed && document.activeElement === input) {
            show(answer.items);
          }
        })
        .catch(function () {
          // Superseded by the next letter, or the service is away: the box still searches.
        });
    }

    input.addEventListener("input", function () {
      clearTimeout(timer);
      timer = setTimeout(ask, WAIT);
    });
    input.addEventListener("blur", close);
    input.addEventListener("keydown", function (event) {
      if (list.hidden) {
        return;
      }
      if (event.key === "ArrowDown") {
        event.preventDefault();
        choose(chosen + 1 >= items.length ? 0 : chosen + 1);
      } else if (event.key === "ArrowUp") {
        event.preventDefault();
        choose(chosen <= 0 ? items.length - 1 : chosen - 1);
      } else if (event.key === "Escape") {
        event.preventDefault();
        close();
      } else if (event.key === "Enter" && chosen >= 0) {
        event.preventDefault();
        window.location.assign(items[chosen].url);
      }
    });
  }

  document.querySelectorAll("input[data-suggest]").forEach(attach);
})();
