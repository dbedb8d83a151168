import { effect, signal } from "@preact/signals"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import { paths } from "../../paths.ts"
import { documentMessages } from "../messages.ts"
import type { PageContext } from "../paper/page-context.ts"
import { element, furniture } from "../paper/page-elements.ts"

/** The mark of a statement whose evidence has changed: it lies beside the text, comes and goes with the evidence. */
export function rereadMark({ recoId, toReread }: Pick<PageContext, "recoId" | "toReread">) {
  const words = documentMessages[interfaceLanguage.peek()].statement
  const statement = signal("")
  const link = element("a", {}, words.whyReread)
  const dom = furniture("p", { class: "statement-reread" }, element("strong", {}, words.toReread), " ", link)
  const stop = effect(() => {
    dom.hidden = !toReread.value.has(statement.value)
    link.href = paths.updates(recoId, `#statement-${statement.value}`)
  })
  return {
    dom,
    show: (id: string) => {
      statement.value = id
    },
    stop
  }
}
