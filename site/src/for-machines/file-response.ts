/** An answer that Astro writes to a file. */
export function fileResponse(body: string, type: string): Response {
  return new Response(body, { headers: { "content-type": type } })
}
