// All findings of the page as one list, for a person who mends a ledger line by line.

const list = document.querySelector("#findings details");
const STEP = 300; // findings that are added at once

// What a topic has beside its figures: of a long page the figures are left out, as this is faster.
function about(at) {
  if (!packed) return node(at);
  const template = document.createElement("template");
  template.innerHTML = card(at).split("<div class=figures>")[0];
  return template.content;
}

// The findings by rule: the gravest rule first, as in each topic. A long page takes some seconds.
async function collect() {
  const rules = new Map();
  const order = ["error", "warning", "note"];
  for (let at = 0; at < total; at += 1) {
    if (at % STEP === STEP - 1) await new Promise(requestAnimationFrame);
    if (packed && !packed.pieces[at].includes("f-")) continue;
    const topic = about(at);
    for (const fold of topic.querySelectorAll(".fold:has(li[id])")) {
      const severity = order.find((each) => fold.classList.contains(each));
      const rule = fold.querySelector("summary").textContent.replace(/ \d[\d,]*$/, "");
      if (!rules.has(rule)) rules.set(rule, { rank: order.indexOf(severity), severity, rule, found: [] });
      for (const each of fold.querySelectorAll("li")) rules.get(rule).found.push([each, topic]);
    }
  }
  const place = ([each]) => each.children[0].textContent;
  const compare = new Intl.Collator("en", { numeric: true }).compare; // line 9 before line 10
  for (const { found } of rules.values()) found.sort((one, other) => compare(place(one), place(other)));
  return [...rules.values()].sort((one, other) => one.rank - other.rank || (one.rule < other.rule ? -1 : 1));
}

function entry(found, topic) {
  const line = document.createElement("li");
  const link = make("a", topic.querySelector("h3").textContent);
  link.href = `#${found.id}`;
  line.append(make("span", found.children[0].textContent, "q"), " ", link, " ", make("span", found.children[1].textContent));
  return line;
}

function write({ severity, rule, found }) {
  const part = document.createElement("details");
  const head = make("summary", rule.slice(severity.length).trim());
  head.prepend(make("span", severity, `chip ${severity}`), " ");
  head.append(" ", make("span", found.length.toLocaleString("en"), "n"));
  const lines = make("ul", "", "entries");
  const more = make("button", "");
  let place = 0;
  const add = () => {
    lines.append(...found.slice(place, place + STEP).map(([each, topic]) => entry(each, topic)));
    place += STEP;
    more.hidden = place >= found.length;
    more.textContent = `${Math.max(found.length - place, 0).toLocaleString("en")} more`;
  };
  more.addEventListener("click", add);
  part.addEventListener("toggle", () => place || add());
  part.append(head, lines, more);
  return part;
}

if (list) {
  list.addEventListener("toggle", async () => {
    const box = list.querySelector("div");
    if (!list.open || box.firstChild) return;
    box.textContent = "The findings are collected …";
    box.replaceChildren(...(await collect()).map(write));
  });
}
