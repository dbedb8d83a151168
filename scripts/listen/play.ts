import { DEMONSTRATION_PASSWORD } from "@recos/server/accounts/demonstration-accounts"
import type { APIRequestContext, Locator, Page } from "playwright-core"
import { wayTo } from "../e2e/by-keyboard.ts"
import { demoMember } from "../e2e/demonstration-house.ts"
import type { Desk } from "./desk.ts"
import { lasting } from "./speech.ts"

/** Further than this nobody goes from stop to stop. */
const MOST_STOPS = 140
const ON = "Tab"
const BACK = "shift+Tab"
const PATIENCE = 30_000

/** Something that hands did, and what was heard then. */
export interface Heard {
  did: string
  said: string[]
}

/** One thing people come to do, done at the desk. */
export interface Scene {
  title: string
  /** What a blind person should hear, for who compares. */
  should: string
  play: (seat: Seat) => Promise<void>
}

/** Calls the workspace's interface as a member. */
type Call = <Answer = unknown>(method: string, path: string, data?: unknown) => Promise<Answer>

/** A person who sits at the desk, in a house. */
export interface Seat {
  page: Page
  url: string
  /** Prepares something as somebody else, away from this desk. */
  as(firstName: string): Promise<Call>
  /** Signs in away from the keyboard, opens a page and listens to it. */
  open(firstName: string, path: string, there: (page: Page) => Locator): Promise<void>
  /** Presses a key, several times where each is to be heard; the page has come to something before one listens. */
  press(key: string, there?: Locator): Promise<void>
  type(words: string, there?: Locator): Promise<void>
  /** Goes by Tab or Shift+Tab to a control: what is said on the way is not kept. */
  go(target: Locator, named: string): Promise<void>
  heard: Heard[]
}

async function callerOf(request: APIRequestContext, url: string, firstName: string): Promise<Call> {
  const headers = { origin: new URL(url).origin }
  const call: Call = async <Answer>(method: string, path: string, data?: unknown) => {
    const answer = await request.fetch(`${url}/api${path}`, { method, data, headers })
    if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`)
    return JSON.parse((await answer.text()) || "null") as Answer
  }
  await call("POST", "/auth/sign-in/email", { email: demoMember(firstName).email, password: DEMONSTRATION_PASSWORD })
  return call
}

/** A scene as it was played: what was done and heard, in order, and what stopped it before its end. */
export interface PlayedScene extends Scene {
  heard: Heard[]
  stopped: unknown
}

/** Plays one scene in a window of its own. */
export async function playScene(desk: Desk, url: string, scene: Scene): Promise<PlayedScene> {
  const context = await desk.browser.newContext({ locale: "fr-FR", viewport: null })
  context.setDefaultTimeout(PATIENCE)
  const others = new Set<() => Promise<void>>()
  const page = await context.newPage()
  const heard: Heard[] = []
  const note = async (did: string) => {
    heard.push({ did, said: (await desk.listen()).map(lasting) })
  }
  let last = ON
  /** Goes one stop on or back, and waits until the focus has left where it was; within a date it has several stops. */
  const step = async (key: string) => {
    last = key
    const before = await page.evaluateHandle(() => document.activeElement)
    await desk.press(key)
    await page.waitForFunction(
      (from) => document.activeElement !== from || (from instanceof HTMLInputElement && from.type === "date"),
      before
    )
  }
  /** The last stop is made again, and that alone is listened to: on a long way the reader is behind the hands. */
  const arrive = async (named: string) => {
    const key = last
    await step(key === ON ? BACK : ON)
    await desk.listen()
    await step(key)
    await note(`${key}, to ${named}`)
  }
  const seat: Seat = {
    page,
    url,
    heard,
    as: async (firstName) => {
      const other = await desk.browser.newContext()
      others.add(() => other.close())
      return callerOf(other.request, url, firstName)
    },
    open: async (firstName, path, there) => {
      if (firstName) await callerOf(context.request, url, firstName)
      await desk.face()
      await desk.listen()
      await page.goto(`${url}${path}`)
      await there(page).first().waitFor()
      await note(firstName ? `${firstName} opens ${path.replace(/[0-9a-f-]{36}/, "…")}` : `opens ${path}`)
    },
    press: async (key, there) => {
      await desk.press(key)
      await there?.first().waitFor()
      await note(key)
    },
    type: async (words, there) => {
      await desk.type(words)
      await there?.first().waitFor()
      await note(`types « ${words} »`)
    },
    go: async (target, named) => {
      await target.waitFor()
      for (let stop = 0; stop < MOST_STOPS; stop += 1) {
        const way = await target.evaluate(wayTo)
        if (way === "here" && stop === 0) return
        if (way === "here") return arrive(named)
        await step(way === "before" ? BACK : ON)
      }
      throw new Error(`${named} is not reached by Tab`)
    }
  }
  let stopped: unknown = null
  try {
    await scene.play(seat)
  } catch (error) {
    stopped = error
    await note("(stopped here)")
  } finally {
    await Promise.all([...others].map((close) => close()))
    await context.close()
  }
  return { ...scene, heard, stopped }
}
