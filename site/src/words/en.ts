import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { LANGUAGE_LABELS } from "@recos/schemas/vocabulary/labels"
import type { Words } from "./words.ts"

const sourceName = (source: Language): string => LANGUAGE_LABELS[source].en

/** Everything the public site says in English. */
export const en: Words = {
  lang: "en",
  direction: "ltr",
  locale: "en-GB",
  comma: ", ",
  languageName: "English",
  site: "Recos de la Coop",
  tagline: "By people who receive care and people who give it. In the Cévennes, for everyone.",
  skip: "Skip to content",
  demonstration: "Demonstration: must not guide care",
  nav: {
    label: "This site",
    home: "Home",
    search: "Search",
    list: "All recommendations",
    method: "Method",
    people: "People and interests",
    glossary: "Glossary",
    accessibility: "Accessibility",
    legal: "Legal notice",
    feed: "News, in French (Atom)",
    languages: "Languages"
  },
  search: {
    title: "Find a recommendation",
    label: "What are you looking for?",
    example: "For instance: back pain, blood pressure, tick",
    button: "Search",
    filter: "Filter",
    theme: "Theme",
    audience: "Audience",
    strength: "Strength",
    all: "All",
    list: "All recommendations, A to Z",
    letters: "By first letter",
    byTheme: "By theme",
    byAudience: "By audience",
    byProfession: "By profession or people concerned",
    noScript: "Searching by words needs JavaScript. The list below works without it.",
    searching: "Searching…",
    failed: "The search could not load. The list below still works. Check your connection, then try again.",
    more: "Show more results",
    none: "No recommendation speaks of it.",
    nothing: (asked) => `No recommendation speaks of ${asked}.`,
    apart: "No recommendation has all these words together.",
    without: (lacking) => `Without ${lacking}`,
    takenFor: (typed, meant) => `${typed} was taken for ${meant}.`,
    sayMore: "Write a word of the subject: a part of the body, a sign, a medicine.",
    refine: "Narrow these results",
    near: "Close themes",
    allThemes: "All themes",
    allIn: "Search the pages in English",
    elsewhere: "In another language",
    otherWay: "Try another word, or browse the list below. If in doubt, ask your pharmacy or your doctor.",
    report: "Send these words to the cooperative",
    reported: "Sent.",
    named: "Nothing was sent: these words seem to name a person.",
    notReported: "Nothing was sent.",
    quoted: (words) => `“${words}”`,
    results: (count) => `Results: ${count}`
  },
  urgent: {
    label: "Emergency in France",
    call: {
      "15": "ambulance",
      "112": "any emergency, in Europe",
      "114": "by text message, if you are deaf or cannot speak",
      "3114": "thoughts of suicide, yours or somebody’s (in French)"
    }
  },
  states: {
    heading: "By state",
    "en-vigueur": { title: "In force", intro: "The recommendations to follow today." },
    "a-revoir": {
      title: "To be reviewed soon",
      intro: "Still in force, but their review date is past or comes within six months."
    },
    remplacees: {
      title: "Superseded versions",
      intro: "Versions that a newer one replaces. They stay readable and must no longer guide care."
    },
    retirees: { title: "Withdrawn", intro: "Withdrawn recommendations. They stay readable, with the reason." },
    none: "None at present.",
    asOf: (date) => `As of ${date}`
  },
  offline: {
    home: "Read without a network",
    can: "A whole theme can stay on this device. Choose it:",
    missing: "There is no network, and this page is not kept on this device.",
    here: "What is kept here:",
    title: (theme) => `Keep offline: ${theme}`,
    link: "Keep this theme offline",
    intro:
      "The pages of this theme, in all their languages, can stay on this device, with the home page and the list of recommendations, to be read without a network. The easy-to-read texts are among them. With a network you always read the published version. Nothing is sent to anyone.",
    list: "What this copy holds",
    keep: "Keep on this device",
    keepSheets: "Keep the sheets to hand out as well (PDF)",
    pagesWeigh: (pages, memos, weight) =>
      `On the device: ${pages} pages and ${memos} memo sheets, about ${weight}. There is less to load: pages travel packed.`,
    sheetsWeigh: (sheets, weight) =>
      `The sheets to hand out and the easy-to-read sheets (${sheets} PDF) add about ${weight}.`,
    left: "What needs a network: the search by words (the list is kept), posters, training sheets, quizzes, slides, older versions and the rest of the site.",
    unit: "MB",
    forget: "Remove from this device",
    working: "Copying…",
    kept: "Kept: {pages} pages and {sheets} sheets, {weight} on this device. Read them at the same address, even without a network.",
    already: "Already on this device: {pages} pages and {sheets} sheets, {weight}.",
    forgotten: "The pages of this theme are no longer on this device.",
    failed: "The copy could not be finished. Nothing is lost. Check your connection, then try again.",
    unsupported: "This browser cannot keep pages. You can print the sheets.",
    noScript: "Keeping pages offline needs JavaScript. You can print the sheets.",
    notice: "Offline. Copy kept on this device on {date}. {version}"
  },
  moved: {
    before: "This theme is now part of another one.",
    link: "Its recommendations are here:"
  },
  home: {
    title: "Health recommendations written and decided together",
    latest: "Latest publications",
    themes: "By theme",
    empty: "No recommendation is published yet.",
    all: "See all recommendations"
  },
  reco: {
    forWhom: "For whom:",
    statements: "In practice",
    inBrief: "To say together",
    practicalAdvice: "Practical advice",
    judgementsHelp: "Strength, certainty, grade: what these words say",
    more: "Further reading",
    status: (version, date) => `Version ${version}, ${date}`,
    whatToDo: (by) => (by === "" ? "What to do" : `What to do according to: ${by}`),
    nextReview: (date) => `To be reviewed before ${date}`,
    sheet: "One-page memo sheet (PDF)",
    cite: "Cite this version",
    citeFiles: "For a reference manager:",
    permanent: "Permanent address of this version",
    hash: "Fingerprint of this version (SHA-256)",
    licence: "Licence",
    professionsConcerned: "Professions and people concerned:",
    wholeText: "Whole text of this version"
  },
  around: {
    themes: "Themes:",
    near: "Read also:",
    keep: "Keep offline",
    error: "A mistake? Write to us",
    errorIn: (title, version) => `A mistake? ${title}, version ${version}`,
    takePart: "Take part",
    onThisPage: "On this page",
    printed: "Printed page. It changes as knowledge does: check at this address."
  },
  doors: {
    label: "Other ways to read",
    "facile-a-lire": {
      door: "Easy to read",
      title: "Easy-to-read texts",
      intro: "These texts say what matters in simple words. There is one idea a sentence."
    },
    "fiches-a-imprimer": {
      door: "Sheet to print",
      title: "Sheets to print",
      intro: "Each recommendation has its sheet, to take away or to hand out."
    },
    "signes-d-alerte": {
      door: "Warning signs",
      title: "Warning signs",
      intro: "What should make you call or see somebody, recommendation by recommendation."
    }
  },
  layers: {
    preuves: "Question, reasons and evidence",
    decision: "Decision: judgements, lived experience, options",
    methode: "Method, gradings and interests",
    deliberation: "Readings and signatures",
    sources: "Sources",
    historique: "Versions",
    formation: "Training: case and quiz",
    "pour-tous": "Easy-to-read version"
  },
  layerHints: {
    preuves: "The question asked, what weighed in the decision, environment, inequalities.",
    decision: "What the group weighed, what people live, the options compared.",
    methode: "How the evidence was sought and graded, by whom, with which interests.",
    deliberation: "Who read it, who signed it, what was said.",
    sources: "The studies and documents cited.",
    historique: "What changed from one version to the next, and the fingerprint of each.",
    formation: "A case to discuss and questions with comments.",
    "pour-tous": "The same content in very short sentences."
  },
  pages: { label: "Pages of the list", page: (number, of) => `page ${number} of ${of}` },
  back: (title) => `Back to: ${title}`,
  source: "source",
  table: "Table",
  sources: {
    none: "This version cites no source.",
    checked: (date) => `Source opened and checked on ${date}.`,
    mark: (what, date, reason) => `${what} (marked on ${date}): ${reason}`
  },
  deliberation: {
    readings: "Readings",
    signatures: "Signatures",
    contributors: "Wrote this version",
    noReadings: "No reading is attached to this version.",
    noSignatures: "No signature is attached to this version.",
    on: (date) => `on ${date}`
  },
  translation: {
    heading: "Translation",
    nobody: {
      translated: "Who translated this text is not noted.",
      reviewed: "This translation has not been reviewed by another person yet."
    },
    when: (date, version) => `on ${date}, for version ${version}`,
    line: (translators, reviewers) =>
      [translators && `Translation: ${translators}.`, reviewers && `Review: ${reviewers}.`].filter(Boolean).join(" ")
  },
  easyRead: {
    heading: "Who has read this text",
    mark: "Read and checked",
    by: (names) => `by ${names}`,
    follows: "We follow the rules of easy-to-read.",
    breaks: "This text does not follow all the rules of easy-to-read yet.",
    notRead: "People concerned have not read this text yet.",
    session: "People concerned have read this text.",
    sessionBefore: (version) => `People concerned have read an older text, in version ${version}.`,
    when: (date) => `Date: ${date}.`,
    where: (place) => `Place: ${place}.`,
    who: (names) => `With: ${names}.`,
    changed: "What has changed:",
    toMend: "For the team: what is left to change",
    found: (words) => words.map((one) => `“${one}”`).join(", ")
  },
  judgements: {
    strong: "The benefit clearly prevails: almost everyone concerned has good reason to follow this advice.",
    conditional: "The benefit probably prevails, but the choice depends on each person: talk about it together.",
    "good-practice": "Sound advice that the group kept without direct studies.",
    grade: "The grade says how solid the studies are. It does not say how strong the recommendation is."
  },
  versions: {
    wornWithdrawn: "Withdrawn",
    wornSuperseded: "Superseded",
    current: "in force",
    withdrawnState: "withdrawn",
    superseded: (date) => `This version has not been in force since ${date}.`,
    seeCurrent: "Read the version in force",
    withdrawn: (date) => `This recommendation was withdrawn on ${date}. It must no longer guide care.`,
    withdrawnReason: "Reason for the withdrawal (in French)",
    replaced: "replaced",
    changes: "What changes in this version",
    verify: "This fingerprint can be computed again from the published files.",
    read: (version) => `Read version ${version}`,
    translationOf: (version) => `Translation of version ${version}.`,
    sourceMoved: (source, version, date) =>
      `The ${sourceName(source)} text has changed since: version ${version} is of ${date}.`,
    readNewer: (source, version) => `Read version ${version} (${sourceName(source)} text)`,
    readTranslated: (source, version) => `Read version ${version}, the one translated (${sourceName(source)} text)`
  },
  changes: {
    summary: "What changed since the version before",
    nothing: "Nothing changes in the text of this language.",
    title: "Title changed",
    titleHeading: "Title",
    evidence: "Evidence",
    onlyForm: "Layout changed, not the words",
    none: "not stated",
    field: (name, from, to) => `${name}: from “${from}” to “${to}”`
  },
  restsOn: "Rests on",
  statusIsNoLevel: "not a level of evidence",
  readMonograph: "Read the monograph",
  quiz: { show: "See the answers with comments", right: "Right.", wrong: "Not quite." },
  people: {
    intro: "The people who wrote, read or signed the recommendations in force, by college.",
    interests:
      "Declarations of interest are not published here yet. Links declared by health companies can be looked up on",
    french:
      "What people say of themselves is in French, as they wrote it. So is the title of a recommendation that nobody has translated."
  },
  glossary: {
    title: "Glossary",
    intro: "The words explained in the recommendations.",
    empty: "No word is explained yet.",
    frenchTitle: "In French",
    french: "These words come from recommendations in French. Nobody has explained them in English yet."
  },
  publisher: {
    by: "This site is published by",
    director: "Director of publication:",
    host: "Hosting:",
    contact: "Contact:",
    nobody:
      "This site is published by the cooperative that installs it. Before it opens to the public, the cooperative gives here its name, its address, its registration number, the name of the person who directs the publication, the host and an address to write to.",
    write: "Write to",
    noAddress: "The cooperative that installs this site gives here the address to write to."
  },
  notFound: {
    title: "This page does not exist",
    text: "The address may hold a mistake, or the page has moved.",
    action: "Search for a recommendation"
  },
  disclaimers: {
    everyone:
      "This recommendation helps people decide together. It replaces neither the advice of a health professional nor your own choice. In an emergency in France: 15 or 112.",
    professionals:
      "General guidance to adapt to each person; it is not a medical device and processes no patient data.",
    sheet: (version, date) => `Version ${version}, ${date}. Check that it is up to date:`
  },
  sheet: {
    kind: "Memo sheet for the consultation",
    meaning: "Strength: solid line, we recommend; dashes, we suggest; dots, good practice.",
    licence: "Licence CC BY-SA 4.0",
    continuedCount: (count) => `${count} more recommendation(s): continued online, at the address of this page.`,
    continuedNumbers: "In numbers: continued online.",
    continuedDecision: "From evidence to decision: continued online.",
    continuedReasons: "Why each strength, and to whom each speaks: continued online.",
    continuedTable: "What to do in each case: the table is online.",
    continuedSigns: "More warning signs: continued online.",
    qr: (address) => `QR code to ${address}`,
    hash: "Fingerprint"
  },
  footer: {
    licence: "Content under the CC BY-SA 4.0 licence",
    code: "Source code under the AGPL-3.0 licence",
    privacy: "This site sets no cookie and does not follow you."
  }
}
