import { z } from "zod"
import { questionId } from "../../ids.ts"
import { paragraphs } from "./fields.ts"
import { outcome } from "./outcome.ts"

/** A clinical question with its outcomes, in the order people gave them. */
export const question = z.object({
  id: questionId,
  population: paragraphs,
  intervention: paragraphs,
  comparison: paragraphs,
  setting: paragraphs,
  perspective: z.enum(["individual", "population"]),
  outcomes: z.array(outcome)
})
export type Question = z.infer<typeof question>
