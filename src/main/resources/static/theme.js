// Runs before the page is drawn, so that a chosen theme does not flash.
(function () {
  try {
    var chosen = localStorage.getItem("theme");
    if (chosen === "light" || chosen === "dark") {
      document.documentElement.dataset.theme = chosen;
    }
  } catch (e) {
    // Storage is switched off: the system's preference holds.
  }
})();
