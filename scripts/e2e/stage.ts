import type { Browser, BrowserContextOptions } from "playwright-core"
import { afterAll, afterEach, beforeAll, beforeEach, inject } from "vitest"
import { openBrowser, openVisitor, type Visitor } from "./browser.ts"
import { signIn, startDemonstration } from "./demonstration-house.ts"
import { demonstrationOf } from "./prepare-demonstration.ts"
import type { RunningHouse } from "./running-house.ts"

/** What tests play on: a real browser and a real server, there before the first of them and gone after the last. */
export interface Stage {
  readonly house: RunningHouse
  /** Somebody in front of a screen of their own, who leaves when the test ends. */
  visitor(options?: BrowserContextOptions): Promise<Visitor>
  /** A visitor who has signed in, on the first page of the workspace. */
  member(firstName: string, options?: BrowserContextOptions): Promise<Visitor>
}

type OpenHouse = () => Promise<RunningHouse>

/** A demonstration of its own, from the one that was prepared for this worker. */
export const openDemonstration = async (environment: Record<string, string> = {}): Promise<RunningHouse> =>
  startDemonstration(
    environment,
    await demonstrationOf(inject("preparedDemonstration"), process.env.VITEST_POOL_ID ?? "alone")
  )

/** A house for all the tests of a file: for tests that leave nothing behind that another, or a second try, would trip on. */
export const stageOfFile = (openHouse: OpenHouse = () => openDemonstration()): Stage =>
  setStage(openHouse, { before: beforeAll, after: afterAll })

/** A house for each test, and for each of its tries: for tests that take what there is once only through its life. */
export const stageOfEachTest = (openHouse: OpenHouse = () => openDemonstration()): Stage =>
  setStage(openHouse, { before: beforeEach, after: afterEach })

interface When {
  before: (run: () => Promise<void>) => void
  after: (run: () => Promise<void>) => void
}

type Cookies = Awaited<ReturnType<Visitor["context"]["cookies"]>>

function setStage(openHouse: OpenHouse, when: When): Stage {
  let browser: Browser
  let house: RunningHouse
  const visitors: Visitor[] = []
  /** Who has signed in once need not type it again: the house counts those who try. */
  const sessions = new Map<string, Cookies>()

  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser?.close())
  when.before(async () => {
    sessions.clear()
    house = await openHouse()
  })
  when.after(() => house?.remove())
  afterEach(async () => {
    for (const { context } of visitors.splice(0)) await context.close()
  })

  const visitor = async (options?: BrowserContextOptions): Promise<Visitor> => {
    const opened = await openVisitor(browser, options)
    visitors.push(opened)
    return opened
  }
  const comeBack = async ({ context, page }: Visitor, cookies: Cookies): Promise<boolean> => {
    await context.addCookies(cookies)
    if (!(await page.request.get(`${house.url}/api/me`)).ok()) return false
    await page.goto(`${house.url}/atelier/`)
    await page.getByRole("heading", { level: 1, name: "Mes recos" }).waitFor()
    return true
  }
  return {
    get house() {
      return house
    },
    visitor,
    member: async (firstName, options) => {
      const opened = await visitor(options)
      if (await comeBack(opened, sessions.get(firstName) ?? [])) return opened
      await signIn(opened.page, house.url, firstName)
      sessions.set(firstName, await opened.context.cookies())
      return opened
    }
  }
}
