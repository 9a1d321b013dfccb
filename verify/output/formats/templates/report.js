// The topics of the page: what each one is, and which of them fit the search and the filters.
// Without this script a short page shows all its topics; a long page has them as data.
"use strict";

const data = JSON.parse(document.getElementById("data").textContent);
const host = document.getElementById("topics");
const stored = document.getElementById("cards");
const packed = stored ? JSON.parse(stored.textContent) : null;
const nodes = packed ? [] : [...host.querySelectorAll(".topic")];
const total = data.topics.length;
const numbers = new Map(data.topics.map((name, at) => [name, at]));
const MOST_VALUES = 40; // of one facet; others are found by the search

// The HTML of a topic on a long page: a character of the private use area is one of the words.
function card(at) {
  return packed.pieces[at].replace(/[\ue000-\uf8ff]/g, (word) => packed.words[word.charCodeAt(0) - 0xe000]);
}

// The element of a topic. A long page makes it when a reader comes to it.
function node(at) {
  if (nodes[at]) return nodes[at];
  const template = document.createElement("template");
  template.innerHTML = card(at);
  nodes[at] = ready(template.content.firstElementChild);
  return nodes[at];
}

// The buttons that unfold the notes on a claim.
function ready(topic) {
  for (const button of topic.querySelectorAll("td button")) button.ariaExpanded = "false";
  return topic;
}

const ENTITIES = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&#34;": '"', "&#39;": "'" };
const texts = [];

// All words of a topic in small letters, without those of its axis.
function words(at) {
  texts[at] ??= (packed ? card(at) : nodes[at].outerHTML)
    .replace(/<svg.*?<\/svg>/gs, " ")
    .replace(/<[^>]*>/g, " ")
    .replace(/&(?:amp|lt|gt|#34|#39);/g, (entity) => ENTITIES[entity])
    .replace(/\s+/g, " ")
    .toLowerCase();
  return texts[at];
}

// What the reader asks for: words, or "several as they stand", an order, and for each facet the numbers of values.
const wanted = { words: "", order: "", facets: data.facets.map(() => new Set()) };
const counts = data.facets.map((facet) => new Array(facet.values.length).fill(0));
let shown = [];

// Find the topics that fit. A value of a facet counts the topics that fit all other facets.
function find() {
  const asked = wanted.words.toLowerCase().match(/"[^"]+"|\S+/g) || [];
  const needles = asked.map((each) => each.replace(/^"(.+)"$/, "$1"));
  for (const count of counts) count.fill(0);
  const order = data.orders[wanted.order];
  shown = [];
  for (let step = 0; step < total; step += 1) {
    const at = order ? order[step] : step;
    if (needles.length && !needles.every((needle) => words(at).includes(needle))) continue;
    const failed = wanted.facets.flatMap((values, facet) =>
      values.size && !data.facets[facet].tags[at].some((tag) => values.has(tag)) ? [facet] : [],
    );
    if (failed.length > 1) continue;
    data.facets.forEach((facet, number) => {
      if (failed.length && failed[0] !== number) return;
      for (const tag of facet.tags[at]) counts[number][tag] += 1;
    });
    if (!failed.length) shown.push(at);
  }
}

// The address holds what the reader asks for, in words: numbers change from run to run.
function remember() {
  const state = new URLSearchParams();
  if (wanted.words) state.set("q", wanted.words);
  if (wanted.order) state.set("sort", wanted.order);
  wanted.facets.forEach((values, facet) => {
    for (const value of [...values].sort((one, other) => one - other)) {
      state.append(data.facets[facet].name, data.facets[facet].values[value]);
    }
  });
  const text = state.toString();
  try {
    history.replaceState(null, "", text ? `#${text}` : location.pathname + location.search);
  } catch {
    // A page within another one, such as that of `verify review`, may not change its address.
  }
}

function recall() {
  const state = new URLSearchParams(location.hash.includes("=") ? location.hash.slice(1) : "");
  wanted.words = state.get("q") || "";
  wanted.order = Object.hasOwn(data.orders, state.get("sort")) ? state.get("sort") : "";
  data.facets.forEach((facet, number) => {
    const known = state.getAll(facet.name).map((value) => facet.values.indexOf(value));
    wanted.facets[number] = new Set(known.filter((value) => value >= 0));
  });
}

// The number of the topic that has an anchor: its own, or that of a claim or a finding in it.
function topicOf(anchor) {
  if (numbers.has(anchor)) return numbers.get(anchor);
  if (!/^[cf]-[\w-]+$/.test(anchor)) return -1;
  if (!packed) return nodes.findIndex((topic) => topic.querySelector(`#${anchor}`));
  return packed.pieces.findIndex((piece, at) => piece.includes(anchor) && card(at).includes(`id=${anchor}`));
}
