// Every address of the program's own API document, so that a new one is tried by itself.
import type { Schema } from './fuzz-shapes.js'

type Operation = { security: Record<string, unknown>[]; requestBody?: { content: Record<string, { schema: Schema }> } }
/** `keys`: what opens it (token, site, editor, session); `schema`: of its body. */
export type Address = { method: string; path: string; keys: string[]; schema: Schema | null }

export async function addresses(url: string, leftOut: string[] = []): Promise<Address[]> {
  const { paths } = (await (await fetch(`${url}openapi.json`)).json()) as {
    paths: Record<string, Record<string, Operation>>
  }
  return Object.entries(paths).flatMap(([path, methods]) =>
    leftOut.includes(path)
      ? []
      : Object.entries(methods).map(([method, { security, requestBody }]) => ({
          ...{ method: method.toUpperCase(), path, keys: security.flatMap(one => Object.keys(one)) },
          schema: requestBody?.content['application/json']?.schema ?? null,
        })),
  )
}
