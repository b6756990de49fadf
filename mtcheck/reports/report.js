"use strict";
// Comfort only: without it the page shows everything, unfiltered. It reads no text of the articles as code.
document.documentElement.classList.add("js");

for (const bar of document.querySelectorAll(".filters")) {
  const article = bar.closest("article");
  const cards = [...article.querySelectorAll(".flag")];
  const apply = () => {
    const off = new Set();
    for (const box of bar.querySelectorAll("input[data-kind]")) {
      if (!box.checked) off.add(`${box.dataset.kind} ${box.value}`);
    }
    let shown = 0;
    for (const card of cards) {
      card.hidden = off.has(`severity ${card.dataset.severity}`) || off.has(`code ${card.dataset.code}`);
      if (!card.hidden) shown += 1;
    }
    const only = bar.querySelector("input[data-only]").checked;
    for (const row of article.querySelectorAll(".bead")) {
      row.hidden = only && row.querySelector(".why") === null;
    }
    bar.querySelector("output").textContent = `${shown} of ${cards.length} flags shown`;
  };
  bar.addEventListener("change", apply);
  apply();
}

// What a mark means stands below its segment; hovering says it too.
for (const row of document.querySelectorAll(".bead")) {
  const why = [...row.querySelectorAll(".why li")].map((item) => item.textContent).join("\n");
  if (why) for (const mark of row.querySelectorAll("mark")) mark.title = why;
}

document.addEventListener("keydown", (event) => {
  const step = { j: 1, k: -1 }[event.key];
  if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  const cards = [...document.querySelectorAll(".flag")].filter((card) => card.getClientRects().length > 0);
  if (cards.length === 0) return;
  const at = cards.indexOf(document.activeElement.closest(".flag"));
  const next = at < 0 ? (step > 0 ? 0 : cards.length - 1) : (at + step + cards.length) % cards.length;
  cards[next].focus();
  cards[next].scrollIntoView({ block: "nearest" });
});

const reveal = () => {
  const place = document.getElementById(location.hash.slice(1));
  if (place === null) return;
  place.hidden = false;
  for (let outer = place.closest("details"); outer !== null; outer = outer.parentElement.closest("details")) {
    outer.open = true;
  }
  place.scrollIntoView({ block: "nearest" });
};
addEventListener("hashchange", reveal);
if (location.hash) reveal();

for (const table of document.querySelectorAll("table.sortable")) {
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, column) => {
    head.querySelector("button").addEventListener("click", () => {
      const up = head.getAttribute("aria-sort") !== "ascending";
      for (const other of heads) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", up ? "ascending" : "descending");
      const key = (row) => row.cells[column].dataset.sort ?? row.cells[column].textContent;
      const compare = (one, other) => {
        const [left, right] = [Number(one), Number(other)];
        return Number.isNaN(left) || Number.isNaN(right) ? one.localeCompare(other) : left - right;
      };
      const rows = [...table.tBodies[0].rows].sort((one, other) => (up ? 1 : -1) * compare(key(one), key(other)));
      table.tBodies[0].append(...rows);
    });
  });
}

addEventListener("beforeprint", () => {
  for (const part of document.querySelectorAll("details")) part.open = true;
});
