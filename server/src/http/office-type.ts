import type { HonoRequest } from "hono"
import { AppError } from "../errors/app-error.ts"

/** How a body says that it is a file of an office program: types that a page of another site cannot send unasked. */
export const OFFICE_TYPE =
  /^application\/vnd\.(?:openxmlformats-officedocument|oasis\.opendocument)\.[a-z.]+\s*(?:;|$)/i

/**
 * The bytes of a file from an office program.
 * @throws AppError `wrong-type` when the body says that it is something else.
 */
export async function officeBytes(request: HonoRequest): Promise<Uint8Array<ArrayBuffer>> {
  if (!OFFICE_TYPE.test(request.header("content-type") ?? "")) throw new AppError("wrong-type")
  return new Uint8Array(await request.arrayBuffer())
}
