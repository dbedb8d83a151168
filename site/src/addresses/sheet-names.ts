/** Everything that can be taken away from a version, in the order in which it is offered, with its name as a file. */
export const SHEET_FILES = {
  memo: "memo.pdf",
  "hand-out": "fiche-a-remettre.pdf",
  "easy-read": "facile-a-lire.pdf",
  "poster-a4": "affiche-a4.pdf",
  "poster-a3": "affiche-a3.pdf",
  trainer: "fiche-animation.pdf",
  learner: "fiche-participation.pdf",
  quiz: "quiz.pdf",
  slides: "diapositives.pptx",
  moodle: "quiz-moodle.xml",
  gift: "quiz-gift.txt",
  scorm: "quiz-scorm.zip"
} as const

export type SheetName = keyof typeof SHEET_FILES

export const SHEET_NAMES = Object.keys(SHEET_FILES) as [SheetName, ...SheetName[]]

/** The media type that a link announces. */
export const MEDIA_TYPES: Record<string, string> = {
  pdf: "application/pdf",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  xml: "application/xml",
  txt: "text/plain",
  zip: "application/zip"
}

/** Whom each sheet is for: the parts of the page that lists them. */
export const SHEET_GROUPS = {
  care: ["memo", "hand-out", "easy-read", "poster-a4", "poster-a3"],
  course: ["trainer", "learner", "quiz", "slides"],
  platform: ["moodle", "gift", "scorm"]
} as const satisfies Record<string, readonly SheetName[]>
