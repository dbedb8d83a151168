import { standsIn } from "./device.ts"

/** A question of the page to the server, which the test answers when it wishes. */
interface Question {
  path: string
  answer: (body: unknown) => void
  refuse: (status: number) => void
  /** No answer comes: the network is gone. */
  lose: () => void
}

/** Takes the place of the network until the test ends; gives what was asked, in order. */
export function scriptedAnswers(): Question[] {
  const asked: Question[] = []
  standsIn("fetch", (path: string) => {
    const { promise, resolve, reject } = Promise.withResolvers<Response>()
    asked.push({
      path,
      answer: (body) => resolve(Response.json(body)),
      refuse: (status) => resolve(new Response("", { status })),
      lose: () => reject(new TypeError("fetch failed"))
    })
    return promise
  })
  return asked
}
