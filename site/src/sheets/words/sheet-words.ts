import type { CourseStep, CourseStepKind } from "@recos/schemas/training/course-plan"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import type { SheetName } from "../../addresses/sheet-names.ts"
import { ar } from "./ar.ts"
import { en } from "./en.ts"
import { fr } from "./fr.ts"

/** What sheets, slides and exports say besides the reco itself. A language that lacks a key does not compile. */
export interface SheetWords {
  names: Record<SheetName, string>
  hints: Record<SheetName, string>
  page: Record<"title" | "hint" | "intro" | "care" | "course" | "platform", string>
  handOut: Record<"remember" | "numbers" | "questions" | "mine" | "decided" | "call" | "whoToCall", string> & {
    ask: readonly string[]
  }
  poster: Record<"talk" | "scan", string>
  easyRead: Record<"warning" | "more", string> & Record<"notRead" | "read", readonly string[]>
  training: Record<
    | "audience"
    | "duration"
    | "group"
    | "groupSize"
    | "needs"
    | "needsText"
    | "aims"
    | "course"
    | "time"
    | "step"
    | "voice"
    | "messages"
    | "discuss"
    | "debate"
    | "grid"
    | "gridHead"
    | "seen"
    | "evaluation"
    | "attendance"
    | "authors"
    | "wordsToFind"
    | "monday"
    | "mondayHint"
    | "notes"
    | "case"
    | "name"
    | "date",
    string
  > & {
    minutes: (count: number) => string
    voices: Record<CourseStep["voice"], string>
    steps: Record<CourseStepKind, { title: string; text: string }>
    debates: readonly string[]
    observed: readonly string[]
    evaluations: readonly string[]
  }
  quiz: Record<"instruction" | "one" | "several" | "answers" | "right" | "wrong" | "question" | "score", string> & {
    stale: (version: string) => string
  }
  booklet: Record<
    | "title"
    | "contents"
    | "glossary"
    | "evaluation"
    | "answers"
    | "recos"
    | "trainers"
    | "place"
    | "yes"
    | "no"
    | "partly"
    | "free"
    | "statement",
    string
  > & { made: (date: string) => string; evaluationItems: readonly string[] }
  scorm: Record<"check" | "result" | "again" | "choose" | "title", string>
}

const CATALOGUES: Record<Language, SheetWords> = { fr, en, ar }

export const sheetWordsFor = (language: Language): SheetWords => CATALOGUES[language]
