/** The file that an answer holds, under the name that the server gives it. */
export async function fileOf(answer: Response): Promise<{ file: Blob; name: string }> {
  const name = /filename="([^"]+)"/.exec(answer.headers.get("content-disposition") ?? "")?.[1]
  return { file: await answer.blob(), name: name ?? "recos" }
}
