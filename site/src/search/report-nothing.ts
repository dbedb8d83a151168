import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import type { PageWords } from "./page-words.ts"

interface Report {
  words: string
  language: Language
}

/**
 * The one thing that a reader can send: the words of a search that found nothing, when they ask for it. The button stays where it is
 * pressed, and the line beside it says what became of it. Gives how to offer it for some words, or for none.
 */
export function reportNothing(
  place: HTMLElement,
  button: HTMLElement,
  told: HTMLElement,
  words: PageWords
): (query: string | null) => void {
  let asked: Report | null = null
  button.onclick = async () => {
    const report = asked
    if (!report || button.ariaDisabled === "true") return
    button.ariaDisabled = "true"
    const said = await send(report)
    if (asked !== report) return
    button.ariaDisabled = `${said === "reported"}`
    told.textContent = words[said]
  }
  return (query) => {
    asked = query === null ? null : { words: query, language: words.lang }
    button.ariaDisabled = "false"
    told.textContent = ""
    place.hidden = !asked
  }
}

/** A copy of the site without its server answers that there is no such page, and nothing was sent. */
async function send(report: Report): Promise<"reported" | "named" | "notReported"> {
  try {
    const { ok, status } = await fetch("/api/searches/unanswered", {
      method: "POST",
      credentials: "omit",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(report)
    })
    return ok ? "reported" : status === 422 ? "named" : "notReported"
  } catch (error) {
    reportError(error)
    return "notReported"
  }
}
