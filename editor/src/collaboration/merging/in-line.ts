import { documentSchema } from "@recos/schemas/document/nodes/index"
import type { InLine } from "./lines.ts"

/** The nodes of a reco that stand in a line of text. */
export const IN_LINE: InLine = new Set(
  Object.values(documentSchema().nodes).flatMap((type) => (type.isInline && !type.isText ? [type.name] : []))
)
