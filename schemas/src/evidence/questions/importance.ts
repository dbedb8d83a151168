import { z } from "zod"

/** How much an outcome matters for deciding: GRADE's scale, 1 to 9 (GRADE guidelines 2, J Clin Epidemiol 2011;64:395-400). */
export const importance = z.number().int().min(1).max(9)

/** What one college makes of an outcome's importance. The colleges are shown side by side, never pooled. */
export const collegeImportance = z.object({ median: z.number().min(1).max(9), ratings: z.number().int().positive() })
export type CollegeImportance = z.infer<typeof collegeImportance>
