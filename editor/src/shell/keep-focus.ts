const CONTROLS = "a[href], button, input, select, textarea, summary"
const FIELDS = ":is(input, select, textarea):not([type=hidden], :disabled)"
const HEADINGS = "h1, h2, h3, h4, legend, [tabindex='-1'].page-heading"
/** The page draws what follows a gesture in the next frame, or once a part of it is fetched: until then nothing is said. */
const PATIENCE = 250
/** How many of the buttons that opened something are remembered: one form may open within another. */
const OPENERS = 6

/** What had the focus last, with what contained it, from the nearest. */
interface Held {
  element: Element
  around: Element[]
  /** What it had been pressed for: a form that took its place is then what the person asked for. */
  isOpener: boolean
}

/**
 * Focus is never lost to the page. Where what had it goes away (a form takes the place of its button, a button the place of its form, a line
 * is removed), the focus goes to what was asked for, back to what opened it, or to the nearest heading that is left.
 */
export function keepFocus(): void {
  let held: Held | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const openers: string[] = []
  document.addEventListener(
    "focusin",
    ({ target }) => {
      if (target instanceof Element) held = { element: target, around: ancestorsOf(target), isOpener: false }
    },
    true
  )
  document.addEventListener(
    "click",
    ({ target }) => {
      const button = target instanceof Element ? target.closest("button, summary, a") : null
      if (!button || !held || held.element !== button) return
      held.isOpener = !(button instanceof HTMLButtonElement && button.form && button.type === "submit")
      if (!held.isOpener) return
      openers.unshift(nameOf(button))
      openers.length = Math.min(openers.length, OPENERS)
    },
    true
  )
  new MutationObserver(() => {
    if (!held || held.element.isConnected || !isLost()) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (!held || held.element.isConnected || !isLost()) return
      const place = placeFor(held, openers)
      held = null
      if (place) give(place)
    }, PATIENCE)
  }).observe(document.body, { childList: true, subtree: true })
}

const isLost = (): boolean => document.activeElement === document.body || document.activeElement === null

function ancestorsOf(element: Element): Element[] {
  const around: Element[] = []
  for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) around.push(at)
  return around
}

const nameOf = (control: Element): string => control.getAttribute("aria-label") ?? control.textContent.trim()

const isThere = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true })

function placeFor({ around, isOpener }: Held, openers: readonly string[]): HTMLElement | null {
  const left = around.filter((one) => one.isConnected)
  const near = left.find((one) => one.closest("main, dialog")) ?? document.querySelector("main")
  if (!near) return null
  if (isOpener) {
    const field = [...near.querySelectorAll<HTMLElement>(`form ${FIELDS}`)].find(isThere)
    if (field) return field
  }
  const main = near.closest("main, dialog") ?? near
  const controls = [...main.querySelectorAll<HTMLElement>(CONTROLS)].filter(isThere)
  for (const opener of openers) {
    const button = controls.find((control) => nameOf(control) === opener)
    if (button && !isOpener) return button
  }
  for (const one of [near, ...left]) {
    const heading = [...one.querySelectorAll<HTMLElement>(HEADINGS)].find(isThere)
    if (heading) return heading
  }
  return main instanceof HTMLElement ? main : null
}

/** A heading is no stop of the Tab key: it takes the focus this once. */
function give(place: HTMLElement): void {
  if (!place.matches(CONTROLS) && !place.hasAttribute("tabindex")) {
    place.tabIndex = -1
    place.addEventListener("blur", () => place.removeAttribute("tabindex"), { once: true })
  }
  place.focus()
}
