const CONTROLS = "a[href], button, input, select, textarea, summary"
const FIELDS = ":is(input, select, textarea):not([type=hidden], :disabled)"
const HEADINGS = "h1, h2, h3, h4, legend, [tabindex='-1'].page-heading"
/** The page draws what follows a gesture in the next frame, or once a part of it is fetched: until then nothing is said. */
const PATIENCE = 250
/** A form whose code is fetched with its first opening comes this late at most. */
const LATE = 10_000
/** How many of the buttons that opened something are remembered: one form may open within another. */
const OPENERS = 6

/** What had the focus last, with what contained it, from the nearest. */
interface Held {
  element: Element
  around: Element[]
  /** What it had been pressed for: a form that took its place is then what the person asked for. */
  isOpener: boolean
}

/** Where the focus stays until what was asked for is there. */
interface Awaited {
  place: HTMLElement
  until: number
}

/**
 * Focus is never lost to the page. Where what had it goes away (a form takes the place of its button, a button the place of its form, a line
 * is removed), the focus goes to what was asked for, back to what opened it, or to the nearest heading that is left.
 */
export function keepFocus(): void {
  let held: Held | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let awaited: Awaited | null = null
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
      // What is pressed within a form ends it.
      held.isOpener = !(button instanceof HTMLButtonElement && button.form)
      if (!held.isOpener) return
      openers.unshift(nameOf(button))
      openers.length = Math.min(openers.length, OPENERS)
    },
    true
  )
  new MutationObserver(() => {
    if (awaited) awaited = goOn(awaited)
    if (!held || held.element.isConnected || !isLost()) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (!held || held.element.isConnected || !isLost()) return
      const place = placeFor(held, openers)
      const { isOpener } = held
      held = null
      if (!place) return
      give(place)
      if (isOpener && !place.matches(FIELDS)) awaited = { place, until: Date.now() + LATE }
    }, PATIENCE)
  }).observe(document.body, { childList: true, subtree: true })
}

/** Goes on to the form that was asked for once it is there, unless the person has gone elsewhere meanwhile. */
function goOn(awaited: Awaited): Awaited | null {
  if (document.activeElement !== awaited.place || Date.now() > awaited.until) return null
  const field = fieldIn(awaited.place.closest("main, dialog"))
  field?.focus()
  return field ? null : awaited
}

const fieldIn = (place: Element | null): HTMLElement | undefined =>
  [...(place?.querySelectorAll<HTMLElement>(`form ${FIELDS}`) ?? [])].find(isThere)

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
    const field = fieldIn(near)
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
