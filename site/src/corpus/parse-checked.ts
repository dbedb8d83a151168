import type { z } from "zod"
import { RefusedCorpus } from "./corpus-problem.ts"
import { problemMessage } from "./problem-sentences.ts"

/** JSON text through its schema. @throws RefusedCorpus naming the file when it is no JSON or has another shape. */
export function parseChecked<Shape extends z.ZodType>(schema: Shape, text: string, file: string): z.infer<Shape> {
  const parsed = schema.safeParse(parseJson(text, file))
  if (parsed.success) return parsed.data
  const detail = parsed.error.issues.map((issue) => `${issue.path.join(".")} (${issue.message})`).join(", ")
  throw new RefusedCorpus([{ code: "shape", file, line: null, message: problemMessage("shape", detail) }])
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const message = problemMessage("not-json", error.message)
    throw new RefusedCorpus([{ code: "not-json", file, line: null, message }])
  }
}
