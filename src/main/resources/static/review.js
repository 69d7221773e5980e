// Keys for the review; every key presses a button that the page has without this file.
(function () {
  "use strict";

  var cards = Array.prototype.slice.call(document.querySelectorAll(".review-card"));
  if (cards.length === 0) {
    return;
  }

  function current() {
    var focused = document.activeElement && document.activeElement.closest(".review-card");
    return cards.indexOf(focused);
  }

  function show(index) {
    var card = cards[Math.max(0, Math.min(cards.length - 1, index))];
    document.querySelectorAll(".marked.current").forEach(function (mark) { mark.classList.remove("current"); });
    var marks = document.querySelectorAll('.marked[data-suggestions~="' + card.id + '"]');
    marks.forEach(function (mark) { mark.classList.add("current"); });
    if (marks.length > 0) {
      marks[0].scrollIntoView({ block: "nearest" });
    }
    card.focus({ preventScroll: true });
    card.scrollIntoView({ block: "nearest" });
  }

  document.addEventListener("keydown", function (event) {
    var target = event.target;
    var typing = target.closest("input, textarea, select") !== null;
    if (typing && event.key === "Escape" && current() >= 0) {
      var edited = target.closest("details");
      if (edited) {
        edited.open = false;
      }
      cards[current()].focus();
      event.preventDefault();
      return;
    }
    if (typing || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    var at = current();
    if (event.key === "j") {
      show(at + 1);
    } else if (event.key === "k") {
      show(at < 0 ? 0 : at - 1);
    } else if ("aeru".indexOf(event.key) >= 0 && at >= 0) {
      var control = cards[at].querySelector('[data-key="' + event.key + '"]');
      if (!control) {
        return;
      }
      control.click();
      if (event.key === "e") {
        var input = control.parentElement.querySelector("input");
        if (control.parentElement.open && input) {
          input.focus();
        }
      }
    } else {
      return;
    }
    event.preventDefault();
  });

  function fromAddress() {
    var asked = cards.findIndex(function (card) { return "#" + card.id === location.hash; });
    var open = cards.findIndex(function (card) { return card.classList.contains("is-open"); });
    if (asked >= 0) {
      show(asked);
    } else if (open >= 0 && location.hash === "") {
      show(open);
    }
  }

  window.addEventListener("hashchange", fromAddress);
  fromAddress();
})();
