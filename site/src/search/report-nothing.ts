import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import type { PageWords } from "./page-words.ts"

/** Where the cooperative hears of it; a copy of the site without its server answers that nothing was sent. */
const ADDRESS = "/api/searches/unanswered"

interface Report {
  /** Offers to tell the cooperative that these words found nothing; null takes the offer away. */
  offer: (query: string | null) => void
}

/**
 * The one thing that a reader can send: the words of a search that found nothing, when they ask for it. The button stays where it is
 * pressed, and the line beside it says what became of it.
 */
export function reportNothing(place: HTMLElement, button: HTMLElement, told: HTMLElement, words: PageWords): Report {
  let asked: { words: string; language: Language } | null = null
  let isSent = false
  button.onclick = async () => {
    if (!asked || isSent) return
    const report = asked
    isSent = true
    button.ariaDisabled = "true"
    told.textContent = ""
    const said = await send(report)
    if (asked !== report) return
    isSent = said === "reported"
    button.ariaDisabled = String(isSent)
    told.textContent = words[said]
  }
  return {
    offer: (query) => {
      asked = query === null ? null : { words: query, language: words.lang }
      isSent = false
      button.ariaDisabled = "false"
      told.textContent = ""
      place.hidden = asked === null
    }
  }
}

async function send(report: { words: string; language: Language }): Promise<"reported" | "named" | "notReported"> {
  try {
    const { ok, status } = await fetch(ADDRESS, {
      method: "POST",
      credentials: "omit",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(report)
    })
    return ok ? "reported" : status === 422 ? "named" : "notReported"
  } catch (error) {
    // No network, or a page opened from a disk.
    reportError(error)
    return "notReported"
  }
}
