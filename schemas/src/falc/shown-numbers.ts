import type { RecoDocument } from "../document/document.ts"
import { plainTextOf } from "../document/plain-text.ts"
import { nodesOf } from "../document/walk.ts"

/** What a device at home shows: a blood pressure (« 180/110 »), a blood sugar (« 250 mg/dl »). */
const READING = /(?<![\d/])(\d{2,3})\/(\d{2,3})(?![\d/])|(?<!\d)(\d{2,3})\s?mg\/d[lL]/g

/** The numbers that a device shows among some words, as their digits. */
export const readingsIn = (text: string): string[] =>
  [...text.matchAll(READING)].flatMap((match) => match.slice(1).filter((digits) => digits !== undefined))

/**
 * The numbers of a device at which the warning signs of a reco ask to act. An easy text tells them as they are shown, above 100 too: « 18 »
 * for a tension of 180 is a number that nobody finds on the device.
 */
export const shownNumbers = (document: RecoDocument): string[] =>
  nodesOf(document, "warningSign").flatMap((node) => readingsIn(plainTextOf(node)))
