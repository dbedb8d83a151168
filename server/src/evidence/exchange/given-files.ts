import { oneLine } from "@recos/schemas/text/typed-words"
import { z } from "zod"

const MOST_FILES = 1000

/** Files that a browser has read and parsed; how much there may be of them in all is bounded at the door of the interface. */
export const givenFiles = z
  .array(z.object({ name: oneLine(1, 300), json: z.unknown() }))
  .min(1)
  .max(MOST_FILES)
