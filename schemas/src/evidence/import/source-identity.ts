import type { OutcomeId, QuestionId } from "../../ids.ts"
import type { Outcome } from "../questions/outcome.ts"
import type { Question } from "../questions/question.ts"

/** A name that stands for one thing wherever it is read: the system that gives it, and what it gives. */
export const nameUnder = (system: string, value: string): string => `${system}|${value}`

/** How a source itself names a thing that it gives: the same from one edition to the next. */
export interface SourceIdentity {
  /** Addresses and identifiers, the surest set first: those of a result, then those of what it measures. */
  names: string[][]
  /** The bare id: unique on one server only, so it counts where something else agrees. */
  localName: string
}

/** What a source says of its own edition; empty where it says nothing. */
export interface Edition {
  version: string
  /** `2026-03-03` */
  date: string
}

export type Asked = Pick<Question, "population" | "intervention" | "comparison">

/** What an import remembers of an outcome: how the source names it, and what the source said then. */
export interface MadeOutcome extends SourceIdentity {
  /** The outcome of the reco. */
  id: OutcomeId
  read: Omit<Outcome, "id">
}

/** What an import remembers of a question that it made, or that it brought up to date. */
export interface MadeQuestion extends SourceIdentity {
  /** The question of the reco. */
  id: QuestionId
  /** 1 for the first edition that was brought in, 2 for the next. */
  turn: number
  edition: Edition
  asked: Asked
  outcomes: MadeOutcome[]
}
