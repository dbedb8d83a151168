import type { SheetWords } from "./sheet-words.ts"

export const en: SheetWords = {
  names: {
    memo: "Memo for the consultation",
    "hand-out": "Sheet to hand out",
    "easy-read": "Easy-to-read sheet",
    "poster-a4": "Poster, A4",
    "poster-a3": "Poster, A3",
    trainer: "Trainers’ sheet for two voices",
    learner: "Participant’s sheet",
    quiz: "Quiz and explained answers",
    slides: "Slides",
    moodle: "Quiz for Moodle",
    gift: "Quiz in GIFT format",
    scorm: "Quiz as SCORM 1.2"
  },
  hints: {
    memo: "One page: what to do, how strong, which warning signs.",
    "hand-out": "To give to the person: the essential, questions to ask, whom to call.",
    "easy-read": "Large letters, one sentence a line.",
    "poster-a4": "One message for the waiting room.",
    "poster-a3": "The same, twice as large.",
    trainer: "A timed course, and who speaks when.",
    learner: "Messages to complete, case, notes, “what I change on Monday”.",
    quiz: "The questions, then the answers on a page of their own.",
    slides: "With speaker’s notes (PowerPoint, LibreOffice).",
    moodle: "To import into a question bank.",
    gift: "Plain text, for Moodle and other tools.",
    scorm: "To upload to a learning platform."
  },
  page: {
    title: "Sheets and training",
    hint: "To hand out, to put up, to run a course, for a platform.",
    intro:
      "Print, hand out, put up, teach: all may be reused, as long as you name the source and share in the same way.",
    care: "For care",
    course: "To run a course",
    platform: "For a learning platform"
  },
  handOut: {
    remember: "What to remember",
    numbers: "In numbers",
    questions: "Questions I can ask",
    ask: [
      "What are my choices, doing nothing included?",
      "For me, what are the benefits and harms of each choice?",
      "What can I do myself, at home?",
      "When should I call, or come back?"
    ],
    mine: "My questions",
    decided: "What we decided together",
    call: "When to call",
    whoToCall: "Emergency: 15 or 112. My practice:"
  },
  poster: {
    talk: "Talk about it with a member of the care team.",
    scan: "To know more, point a phone at this square, or type:"
  },
  easyRead: {
    warning: "This sheet does not replace a doctor.",
    notRead: ["We follow the rules of easy-to-read.", "People concerned have not read this sheet yet."],
    read: ["We follow the rules of easy-to-read.", "People concerned have read this sheet."],
    more: "To know more, I can read the website."
  },
  training: {
    audience: "Audience",
    duration: "Duration",
    group: "Group",
    groupSize: "6 to 14 people, from both colleges if possible",
    needs: "Bring",
    needsText: "One participant’s sheet each, a board, pens.",
    aims: "Aims",
    course: "Timed course",
    time: "Time",
    step: "Step",
    voice: "Who leads",
    messages: "Key messages",
    discuss: "Case to discuss",
    debate: "Points to debate",
    grid: "Observation grid",
    gridHead: "During the case, did we see or hear…",
    seen: "Seen",
    evaluation: "Evaluate",
    attendance: "Attendance (name, signature)",
    authors: "Text written by",
    wordsToFind: "Words to put back",
    monday: "What I change on Monday",
    mondayHint: "One precise act, with whom, and how I will know it is done.",
    notes: "Notes",
    case: "Case",
    name: "Name",
    date: "Date",
    minutes: (count) => `${count} min`,
    voices: { citizen: "Lay member", professional: "Professional", both: "Both, in turn" },
    steps: {
      welcome: {
        title: "Welcome",
        text: "Each person gives a name and a situation they have lived. Nothing is corrected, all goes on the board."
      },
      case: {
        title: "The case",
        text: "In threes, one of whom observes. Read the case, play the meeting, change roles."
      },
      lived: {
        title: "What people live",
        text: "A story, then a question to the group: what would have helped? The professional voice listens first."
      },
      messages: {
        title: "Key messages",
        text: "Complete one’s sheet first, then compare. For each message say its strength and what is less well known."
      },
      signs: {
        title: "Warning signs",
        text: "Each person says a sign and whom they call. The other voice says it again in everyday words."
      },
      debate: {
        title: "Debate",
        text: "Start from a disagreement, not an agreement. Say the other view again before answering it."
      },
      quiz: { title: "Quiz", text: "Answer alone, compare in pairs, then read the explained answers together." },
      close: {
        title: "What I change on Monday",
        text: "Each person writes one precise act and says it aloud. Set a date to talk about it in three months."
      }
    },
    debates: [
      "In which situation around here is this recommendation hard to follow?",
      "Who may be left out (distance, language, money, reading)?",
      "Which minority view have you heard? What is right in it?"
    ],
    observed: [
      "The person’s request said again before any answer",
      "The options named, doing nothing included",
      "Numbers given as people, not percentages",
      "The warning signs and the number to call",
      "The decision said back by the person in their own words"
    ],
    evaluations: [
      "At once: the quiz before and after, and one sentence on what stays unclear.",
      "At three months: was the chosen act done? What stood in the way?"
    ]
  },
  quiz: {
    instruction: "Tick, then compare with the page of answers.",
    one: "One answer only.",
    several: "Several answers possible.",
    answers: "Explained answers",
    right: "Right.",
    wrong: "Look again.",
    question: "Question",
    score: "My right answers:",
    stale: (version) =>
      `To be read again: this question was written for version ${version}; the recommendations have changed since.`
  },
  booklet: {
    title: "Course booklet",
    contents: "Contents",
    glossary: "Glossary",
    evaluation: "Evaluation form",
    answers: "Answers to the quizzes",
    recos: "Recommendations in this booklet",
    trainers: "Trainers",
    place: "Place",
    yes: "Yes",
    no: "No",
    partly: "Partly",
    free: "What I keep, what I missed",
    statement: "Statement",
    made: (date) => `Booklet composed from the versions published by ${date}.`,
    evaluationItems: [
      "The aims were clear.",
      "I could talk about situations that I meet.",
      "The two voices, professional and lay, answered each other.",
      "I know what I change from next week.",
      "I know where to find the current version."
    ]
  },
  scorm: {
    check: "See my answers",
    result: "Right answers:",
    again: "Start again",
    choose: "Choose at least one answer to each question.",
    title: "Quiz"
  }
}
