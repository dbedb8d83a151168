import { z } from "zod"

/** What an address of one reco names. */
export const ofReco = z.object({ id: z.uuid() })
