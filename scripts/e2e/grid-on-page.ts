import type { Locator, Page } from "playwright-core"

/** Counts what a person does: each click, each choice, each key, those included that only lead from cell to cell; a text that is typed is one. */
export interface Doing {
  readonly count: number
  /** One act, whatever it takes to play it. */
  once: (act: () => Promise<unknown>) => Promise<void>
}

export function countActs(): Doing {
  let count = 0
  return {
    get count() {
      return count
    },
    once: async (act) => {
      count += 1
      await act()
    }
  }
}

/** A table that is written like a spreadsheet, as one goes about it by keyboard alone; `doing` counts each key. */
export function gridOnPage(page: Page, name: RegExp, doing: Doing = countActs()) {
  const grid = page.getByRole("grid", { name })
  const headings = async () => (await grid.getByRole("columnheader").allTextContents()).map((words) => words.trim())
  const cell = async (row: number, column: string): Promise<Locator> => {
    const at = (await headings()).indexOf(column)
    if (at < 0) throw new Error(`no column called ${column}`)
    return grid.locator("tbody tr:not(.grid-note)").nth(row).locator("th, td").nth(at)
  }
  /** Where the focus is, by row and column; the first cell where it is nowhere yet. */
  const here = () =>
    grid.evaluate((table) => {
      const focused = document.activeElement?.closest("[data-row]") ?? null
      const rows = [...table.querySelectorAll("tbody tr:not(.grid-note)")]
      const row = rows.findIndex((one) => one.contains(focused))
      return { row, column: focused ? [...(focused.parentElement?.children ?? [])].indexOf(focused) : -1 }
    })
  const press = async (key: string, times = 1) => {
    for (let done = 0; done < times; done += 1) await doing.once(() => page.keyboard.press(key))
  }
  const write = (text: string) => doing.once(() => page.keyboard.type(text))
  /** Goes to a cell by the arrows; by the tab key where the grid has no focus yet. */
  const go = async (row: number, column: string) => {
    const to = (await headings()).indexOf(column)
    if ((await here()).row < 0) await doing.once(() => grid.locator('[tabindex="0"]').first().focus())
    const from = await here()
    await press(row > from.row ? "ArrowDown" : "ArrowUp", Math.abs(row - from.row))
    await press(to > from.column ? "ArrowRight" : "ArrowLeft", Math.abs(to - from.column))
  }
  return {
    grid,
    cell,
    go,
    /** Types a cell and goes on to the right. */
    type: async (row: number, column: string, text: string) => {
      await go(row, column)
      await write(text)
      await press("Tab")
    },
    /** Puts a choice by its one character. */
    choose: async (row: number, column: string, character: string) => {
      await go(row, column)
      await press(character)
    },
    /** Takes a choice out of the list that a character opens. */
    chooseInList: async (row: number, column: string, character: string, value: string) => {
      await go(row, column)
      await press(character)
      await doing.once(() => grid.getByRole("combobox").selectOption(value))
      await press("Tab")
    },
    /** A level and its reason, in one text; goes on below. */
    judge: async (row: number, column: string, level: string, why: string) => {
      await go(row, column)
      await write(`${level}${why}`)
      await press("Enter")
    },
    /** One choice for a row and all below it. */
    chooseFrom: async (row: number, column: string, character: string) => {
      await go(row, column)
      await press(character)
      await press("Control+d")
    },
    press
  }
}
