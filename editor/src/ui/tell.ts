/** A reader hears words that come into a region it already knows: they come a moment after the region was emptied. */
const MOMENT = 150

let host: HTMLElement | undefined
let region: HTMLElement | undefined
let waiting: string[] = []
let timer: ReturnType<typeof setTimeout> | undefined

/**
 * The one region that tells, there and empty from the start and across all pages: most screen readers say nothing of a
 * region that comes with its words. It has its own tree, so that what is told is never found a second time on the page;
 * the last words are repeated in `data-told`, for whoever looks from outside.
 */
export function openTeller(): void {
  if (host) return
  host = document.createElement("div")
  host.className = "visually-hidden teller"
  region = document.createElement("div")
  region.setAttribute("role", "status")
  host.attachShadow({ mode: "closed" }).append(region)
  document.body.append(host)
}

/** Tells a sentence to who listens, politely; what is told at the same moment comes in one go. */
export function tell(sentence: string): void {
  if (sentence === "" || waiting.includes(sentence)) return
  waiting.push(sentence)
  if (region) region.textContent = ""
  clearTimeout(timer)
  timer = setTimeout(say, MOMENT)
}

function say(): void {
  const words = waiting.join(" ")
  waiting = []
  if (!host || !region) return
  region.textContent = words
  host.dataset.told = words
}
