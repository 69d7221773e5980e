// Conveniences only: every page works without this file.
(function () {
  "use strict";

  var root = document.documentElement;
  var system = window.matchMedia("(prefers-color-scheme: dark)");

  function isDark() {
    return root.dataset.theme ? root.dataset.theme === "dark" : system.matches;
  }

  document.querySelectorAll("[data-theme-toggle]").forEach(function (button) {
    button.hidden = false;
    button.addEventListener("click", function () {
      var next = isDark() ? "light" : "dark";
      root.dataset.theme = next;
      try {
        localStorage.setItem("theme", next);
      } catch (e) {
        // Storage is switched off: the choice holds for this page only.
      }
    });
  });

  // Addresses without empty parameters are shorter to read and to share.
  document.addEventListener("submit", function (event) {
    var form = event.target;
    if (form.method !== "get") {
      return;
    }
    var empty = Array.prototype.filter.call(form.elements, function (element) {
      return element.name && !element.disabled && element.value === "";
    });
    empty.forEach(function (element) { element.disabled = true; });
    setTimeout(function () {
      empty.forEach(function (element) { element.disabled = false; });
    }, 0);
  });

  document.addEventListener("htmx:configRequest", function (event) {
    var parameters = event.detail.parameters;
    Object.keys(parameters).forEach(function (name) {
      if (parameters[name] === "") {
        delete parameters[name];
      }
    });
  });
})();
