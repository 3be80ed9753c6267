"use strict";
(function () {
    const root = document.body.dataset.root;
    const input = document.getElementById("search");
    const results = document.getElementById("results");
    const found = document.getElementById("found");
    const most = 20;

    function matches(page, parts) {
        const text = (page.title + " " + page.terms).toLowerCase();
        return parts.every(function (part) { return text.includes(part); });
    }

    function show() {
        const parts = input.value.toLowerCase().split(/\s+/).filter(Boolean);
        const pages = parts.length === 0 ? [] : window.graphletPages.filter(function (page) { return matches(page, parts); });
        pages.sort(function (a, b) { return Number(matches({ title: b.title, terms: "" }, parts)) - Number(matches({ title: a.title, terms: "" }, parts)); });
        results.replaceChildren.apply(results, pages.slice(0, most).map(function (page) {
            const item = document.createElement("li");
            const link = document.createElement("a");
            link.href = root + page.file;
            link.textContent = page.title;
            item.append(link);
            return item;
        }));
        results.hidden = pages.length === 0;
        found.textContent = parts.length === 0 ? "" : pages.length === 0 ? "No page found." : pages.length + (pages.length === 1 ? " page" : " pages") + " found.";
    }

    input.addEventListener("input", show);
    input.addEventListener("keydown", function (event) {
        if (event.key === "Escape") {
            input.value = "";
            show();
        } else if (event.key === "Enter" && results.querySelector("a")) {
            results.querySelector("a").click();
        }
    });
    document.addEventListener("focusin", function (event) {
        if (!event.target.closest("search")) {
            results.hidden = true;
        }
    });

    // On a narrow screen the list of types would hide the page.
    if (window.matchMedia("(max-width: 52rem)").matches) {
        document.querySelector("nav details").open = false;
    }
})();
