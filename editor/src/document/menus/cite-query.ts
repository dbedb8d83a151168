import { PluginKey } from "@tiptap/pm/state"
import type { TypedSign, TypedState } from "./typed-query.ts"

/**
 * « @ » wherever a citation may stand, after a space, a bracket, another citation, or at the start: not inside an address of
 * mail. What follows may hold the words of a title, a name with its apostrophe, a year.
 */
export const CITE: TypedSign = {
  key: new PluginKey<TypedState>("citeQuery"),
  pattern: /(?:^|[\s([«\ufffc])@((?:[\p{L}\p{M}\p{N}’'.-][\p{L}\p{M}\p{N}’' .-]{0,40})?)$/u,
  standsIn: (block) => {
    const citation = block.type.schema.nodes.citation
    return citation !== undefined && block.isTextblock && block.type.contentMatch.matchType(citation) !== null
  }
}
