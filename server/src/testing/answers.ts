/** The JSON of an answer, as the test knows it to be. */
export const jsonOf = async <Shape>(answer: Response | Promise<Response>): Promise<Shape> =>
  (await (await answer).json()) as Shape

export interface ToldError {
  code: string
  message: string
  refusal?: string
  missing?: object[]
  fields?: { path: string; message: string }[]
}

/** What an answer of refusal says. */
export const errorOf = async (answer: Response | Promise<Response>): Promise<ToldError> =>
  (await jsonOf<{ error: ToldError }>(answer)).error
