import type { Locator, Page } from "playwright-core"

/** Counts what a person does: each click, choice, key that acts and each field that is typed, with the keys that reach it, is one. */
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

/** A table that is written like a spreadsheet, as one goes about it by keyboard alone. */
export function gridOnPage(page: Page, name: RegExp) {
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
  const press = async (key: string, times: number) => {
    for (let done = 0; done < times; done += 1) await page.keyboard.press(key)
  }
  /** Goes to a cell by the arrows; by the tab key where the grid has no focus yet. */
  const go = async (row: number, column: string) => {
    const to = (await headings()).indexOf(column)
    if ((await here()).row < 0) await grid.locator('[tabindex="0"]').first().focus()
    const from = await here()
    await press(row > from.row ? "ArrowDown" : "ArrowUp", Math.abs(row - from.row))
    await press(to > from.column ? "ArrowRight" : "ArrowLeft", Math.abs(to - from.column))
  }
  return {
    grid,
    cell,
    go,
    /** Types a cell and goes on. */
    type: async (row: number, column: string, text: string) => {
      await go(row, column)
      await page.keyboard.type(text)
      await page.keyboard.press("Enter")
    },
    /** Puts a choice by its one character. */
    choose: async (row: number, column: string, character: string) => {
      await go(row, column)
      await page.keyboard.press(character)
    },
    /** A level and its reason. */
    judge: async (row: number, column: string, level: string, why: string) => {
      await go(row, column)
      await page.keyboard.press(level)
      await page.keyboard.type(why)
      await page.keyboard.press("Enter")
    },
    fillDown: async (row: number, column: string) => {
      await go(row, column)
      await page.keyboard.press("Control+d")
    }
  }
}
