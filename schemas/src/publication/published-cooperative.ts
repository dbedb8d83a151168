import { z } from "zod"
import { oneLine } from "../text/typed-words.ts"

const line = oneLine(1, 300)

/**
 * `recos/cooperative.json`: who publishes the site. What the law asks of a publisher (in France, loi n° 2004-575 du 21 juin 2004), and what the
 * first page says of the place. A file of the cooperative's own, which no update of the code touches.
 */
export const publishedCooperative = z.strictObject({
  format: z.literal(1),
  name: line,
  address: line,
  /** SIREN, RNA: how the register knows it. */
  registration: line,
  /** The person who directs the publication. */
  director: line,
  host: z.strictObject({ name: line, address: line }),
  contact: z.email().max(200),
  /** Under the title of the first page, in each language that the site speaks; the software's own words where one is left out. */
  tagline: z.strictObject({ fr: line, en: line, ar: line }).partial().default({})
})
export type PublishedCooperative = z.infer<typeof publishedCooperative>
