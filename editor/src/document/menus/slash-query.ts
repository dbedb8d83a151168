import { PluginKey } from "@tiptap/pm/state"
import type { TypedSign, TypedState } from "./typed-query.ts"

/** « / » in a paragraph, after a space or at its start. */
export const SLASH: TypedSign = {
  key: new PluginKey<TypedState>("slashQuery"),
  pattern: /(?:^|\s)\/([\p{L}\p{N} -]{0,24})$/u,
  standsIn: (block) => block.type.name === "paragraph"
}
