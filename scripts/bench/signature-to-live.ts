import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DEMONSTRATION_PASSWORD } from "@recos/server/accounts/demonstration-accounts"
import { demoMember } from "../e2e/demonstration-house.ts"
import { startHouse } from "../e2e/running-house.ts"
import { prepareDatabase } from "../seed/prepare-database.ts"
import { type FirstSearch, weighFirstSearch } from "./first-search.ts"
import { writeManyRecos } from "./many-recos.ts"

export interface SignatureToLive extends FirstSearch {
  recos: number
  /** Seconds from the last signature to the public page, build, index and sheets included. */
  seconds: number
}

type Call = (method: string, path: string, body?: unknown) => Promise<Record<string, unknown>>

const SLUG = "air-poussieres-maison"

/** Times a publication among so many recos, as people live it: the last signature, the step, the page. Then weighs a search. */
export async function measureSignatureToLive(recos = 1000): Promise<SignatureToLive> {
  const folder = mkdtempSync(join(tmpdir(), "recos-bench-"))
  const places = { DATA_DIR: join(folder, "data"), RECOS_DIR: join(folder, "recos"), DEMO: "1" }
  try {
    writeManyRecos(places.RECOS_DIR, recos)
    await prepareDatabase({ ...process.env, ...places })
    const house = await startHouse(places)
    try {
      const lison = await signIn(house.url, "Lison")
      const mine = (await lison("GET", "/api/recos?status=in-review")).items as { id: string; slug: string }[]
      const id = mine.find((reco) => reco.slug === SLUG)?.id ?? ""
      const { number } = (await lison("GET", `/api/recos/${id}`)).latestVersion as { number: string }
      const { hash } = await lison("GET", `/api/recos/${id}/versions/${number}`)
      const readers = [await signIn(house.url, "Marcel"), await signIn(house.url, "Inès")]
      for (const reader of readers) {
        const verdict = { verdict: "approve", reason: "Lu en entier, rien à reprendre." }
        await reader("POST", `/api/recos/${id}/versions/${number}/readings`, verdict)
      }
      await lison("POST", `/api/recos/${id}/steps/deliberate`, { note: "" })
      const [marcel, ines] = readers
      await marcel?.("POST", `/api/recos/${id}/versions/${number}/signature`, { hash })

      const start = performance.now()
      await ines?.("POST", `/api/recos/${id}/versions/${number}/signature`, { hash })
      const { job } = await lison("POST", `/api/recos/${id}/steps/publish`, { note: "" })
      await jobEnds(lison, String(job))
      const page = await fetch(`${house.url}/r/${SLUG}/`)
      const seconds = (performance.now() - start) / 1000
      if (!page.ok) throw new Error(`the page answers ${page.status}`)
      return { recos, seconds, ...(await weighFirstSearch(house.url)) }
    } finally {
      await house.remove()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function signIn(url: string, firstName: string): Promise<Call> {
  const call =
    (cookie: string): Call =>
    async (method, path, body) => {
      const headers = { origin: url, cookie, "content-type": "application/json" }
      const answer = await fetch(url + path, {
        method,
        headers,
        body: body === undefined ? null : JSON.stringify(body)
      })
      const text = await answer.text()
      if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`)
      const json: unknown = text === "" ? {} : JSON.parse(text)
      const cookies = answer.headers.getSetCookie().map((line) => line.split(";")[0])
      return {
        ...(json as Record<string, unknown>),
        cookie: cookies.join("; ")
      }
    }
  const { email } = demoMember(firstName)
  const { cookie } = await call("")("POST", "/api/auth/sign-in/email", { email, password: DEMONSTRATION_PASSWORD })
  return call(String(cookie))
}

/** Asks for a job until it ends. */
async function jobEnds(call: Call, id: string): Promise<void> {
  for (;;) {
    const { state, error } = await call("GET", `/api/jobs/${id}`)
    if (state === "done") return
    if (state === "failed") throw new Error(`the publication failed: ${error}`)
    await new Promise((later) => setTimeout(later, 50))
  }
}
