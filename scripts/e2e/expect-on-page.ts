import type { Locator, Page } from "playwright-core"
import { expect } from "vitest"

/** What the browser's tab says, once the page has said it: the page, then what it is of. */
export const expectTitle = (page: Page, ...names: string[]): Promise<void> =>
  expect.poll(() => page.title()).toBe([...names, "Recos de la Coop"].join(" · "))

/** What has the focus, by its words, once the page has given it. */
export const expectFocus = (page: Page, words: string): Promise<void> =>
  expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(words)

/** How many there are, once the page has drawn them. */
export const expectCount = (locator: Locator, count: number): Promise<void> =>
  expect.poll(() => locator.count()).toBe(count)

/** What a field holds. */
export const expectValue = (field: Locator, value: string): Promise<void> =>
  expect.poll(() => field.inputValue()).toBe(value)

/** What an element says of itself in an attribute, once it says it. */
export const expectAttribute = (locator: Locator, name: string, value: string | RegExp): Promise<void> =>
  expect.poll(() => locator.getAttribute(name)).toEqual(value instanceof RegExp ? expect.stringMatching(value) : value)

/** That an element comes to hold words, whatever else it holds. */
export const expectWords = (locator: Locator, words: string): Promise<void> =>
  expect.poll(() => locator.textContent()).toContain(words)
