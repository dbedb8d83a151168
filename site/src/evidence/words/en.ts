import type { EvidenceWords } from "./evidence-words.ts"

export const en: EvidenceWords = {
  findings: {
    title: "Summary of findings",
    intro:
      "What the studies show, outcome by outcome. The figures count people out of 1,000, or out of more where fewer than one in 1,000 is touched.",
    more: "Other outcomes",
    why: "Why this certainty",
    noReason: "No reason to lower the certainty.",
    whyConfidence: "Why this confidence",
    noConcern: "No concern that lowers the confidence.",
    peopleAside: "What people say is graded apart (GRADE-CERQual) and has no part in this certainty.",
    sourceSays: "What the source says",
    sourceIsNotOurs: "What a source says is its own: it does not count as a grading by our group.",
    inPeople: "Out of 100 people",
    picture: "A hundred people as a picture",
    unrated: "Importance not rated",
    none: "No outcome is filled in.",
    overall: (certainty) => `Over all critical outcomes: ${certainty.toLowerCase()}.`,
    followUp: "follow-up: ",
    printed: (per1000) => `Difference printed by the source: ${per1000}.`
  },
  decision: {
    title: "From evidence to decision",
    intro: "What the group weighed, criterion by criterion. Each sentence bears the name and college of its author.",
    judgement: "Judgement:",
    undecided: "No judgement yet",
    livedExperience: "Lived experience",
    testimonies: "What people tell",
    testimoniesIntro:
      "These words are published with the consent of the people who told them, who may withdraw it at any time. They count in the decision. They are not study results and are not graded as such.",
    none: "Nothing is written.",
    computed: "Overall certainty that comes of the gradings",
    notComputed: "none: not all critical outcomes are graded",
    otherCertainty: "The judgement is not this certainty",
    noReason: "no reason is given.",
    judgementsDiffer: "The judgements differ.",
    effects: "The effects that are judged",
    conclusion: "Conclusion",
    endsIn: "Statements that say it",
    by: (name, date) => `by ${name}, on ${date}`,
    writtenDown: (name) => `written down by ${name}`,
    collectedOn: (date) => `collected on ${date}`
  },
  options: {
    title: "The options compared",
    statusIsNotEvidence: "This status says nothing of the certainty of the evidence.",
    compare: "Outcome by outcome",
    eco: "Environment, between options of equal efficacy",
    ecoSentence: "These values never outweigh efficacy or safety.",
    ecoLimits:
      "The hazard index is not validated internationally, and its method is little explained (French academies of medicine, pharmacy and veterinary medicine, 2015). Risk depends on the quantities sold in Sweden. Neither is worked out from the other.",
    carbonApart:
      "These footprints do not compare with each other: they hold only between equivalents, of the same substance, dose and pack.",
    dataLimits: "value partly based on limited data",
    noValue: "No published value is filled in.",
    noQuestion: "No effect is given in figures in this reco.",
    hazardValue: (sum, persistence, bioaccumulation, toxicity) =>
      `${sum} out of 9 (persistence ${persistence}, bioaccumulation ${bioaccumulation}, toxicity ${toxicity})`,
    sourced: (source, date) => (date === null ? source : `${source}, ${date}`)
  },
  method: {
    title: "Method, gradings and interests",
    stated: "How this reco was made",
    gradings: "Who graded the certainty",
    gradingsIntro:
      "Two people grade alone, without seeing the other’s judgement. They then meet. All three gradings stay visible.",
    agreed: "Common grading",
    differed: "Where the two differed",
    interests: "Interests declared on the question",
    none: "Nothing is filled in.",
    kappa: (value, band) => `Between the two gradings: ${band.toLowerCase()} (weighted kappa ${value}).`,
    gradedOn: (date) => `on ${date}`,
    numerator: "Count:",
    denominator: "Out of:"
  },
  untranslated:
    "What the group typed of the evidence (names of outcomes, questions, reasons) is in French: nobody has translated it.",
  numbers: { title: "In figures", all: "All the results and their certainty", sameQuestion: "Same intervention" }
}
