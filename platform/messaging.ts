import type * as z from 'zod/mini'
import { browser, type Runtime } from './browser'
import { isPortalAddress } from './portal-address'

/** One kind of message: the shape of what is sent and of what is answered. */
interface Exchange {
  message: z.ZodMiniType<{ kind: string }>
  reply: z.ZodMiniType
}
type Protocol = Record<string, Exchange>
type MessageOf<E extends Exchange> = z.infer<E['message']>
type ReplyOf<E extends Exchange> = z.infer<E['reply']>

/** One handler for each kind of message. `sender` has been checked already. */
export type Handlers<P extends Protocol> = {
  [Kind in keyof P]: (message: MessageOf<P[Kind]>, sender: Runtime.MessageSender) => Promise<ReplyOf<P[Kind]>>
}

/** Why a message got no answer: nobody there, the extension was reloaded under this page, or an answer of the wrong shape. */
export type SendFault = 'no-receiver' | 'context-lost' | 'bad-reply'
export type Sent<Reply> = { ok: true; reply: Reply } | { ok: false; fault: SendFault }

/** Whether the sender is our content script in the top frame of the portal. Firefox gives no `origin`, so the address decides. */
export function isPortalContentScript(sender: Runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id && sender.frameId === 0 && isPortalAddress(sender.url)
}

/** Whether the sender is a page or the background of this extension. A page of ours in a tab has `sender.tab` too, so that says nothing. */
export function isOwnPage(sender: Runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id && !!sender.url?.startsWith(browser.runtime.getURL(''))
}

/** False once the extension was reloaded or removed under this page: its messages go nowhere. */
export function contextIsAlive(): boolean {
  try {
    return !!browser.runtime?.id
  } catch {
    return false
  }
}

/** Answers one message; undefined for one that it does not answer. */
export type Answering = (message: { kind: string }, sender: Runtime.MessageSender) => Promise<unknown> | undefined

/**
 * Answers messages of one protocol until the signal aborts. A message from a sender that is not trusted, of an unknown kind or
 * of the wrong shape gets no answer. A handler that throws rejects the sender's promise.
 */
export function answerMessages<P extends Protocol>(
  protocol: P,
  trusted: (sender: Runtime.MessageSender) => boolean,
  handlers: Handlers<P>,
  signal?: AbortSignal,
): void {
  hearMessages(trusted, answering(protocol, handlers), signal)
}

/** Answers the messages of one protocol, each checked for its shape. */
export function answering<P extends Protocol>(protocol: P, handlers: Handlers<P>): Answering {
  return (message, sender) => {
    if (!Object.hasOwn(protocol, message.kind)) return undefined
    const parsed = protocol[message.kind]?.message.safeParse(message)
    return parsed?.success ? handlers[message.kind]?.(parsed.data as never, sender) : undefined
  }
}

/** Hears messages of any kind from trusted senders until the signal aborts. Of a message's shape nothing is known but its kind. */
export function hearMessages(
  trusted: (sender: Runtime.MessageSender) => boolean,
  answer: Answering,
  signal?: AbortSignal,
): void {
  const listener = (raw: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined =>
    trusted(sender) && hasKind(raw) ? answer(raw, sender) : undefined
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0])
  const stop = () => {
    // Under a page whose extension was reloaded the listener is dead already, and asking for its removal would throw.
    if (contextIsAlive()) browser.runtime.onMessage.removeListener(listener)
  }
  signal?.addEventListener('abort', stop, { once: true })
}

const hasKind = (raw: unknown): raw is { kind: string } =>
  typeof raw === 'object' && raw !== null && 'kind' in raw && typeof raw.kind === 'string'

/** Sends to the background and checks the answer's shape. Never throws. */
export function sendToBackground<E extends Exchange>(exchange: E, message: MessageOf<E>): Promise<Sent<ReplyOf<E>>> {
  return send(exchange, () => browser.runtime.sendMessage(message))
}

/** Sends to the content script in a tab's top frame and checks the answer's shape. Never throws. */
export function sendToTab<E extends Exchange>(
  tabId: number,
  exchange: E,
  message: MessageOf<E>,
): Promise<Sent<ReplyOf<E>>> {
  return send(exchange, () => browser.tabs.sendMessage(tabId, message, { frameId: 0 }))
}

async function send<E extends Exchange>(exchange: E, deliver: () => Promise<unknown>): Promise<Sent<ReplyOf<E>>> {
  const sent = await delivered(deliver)
  if (!sent.ok) return sent
  const parsed = exchange.reply.safeParse(sent.reply)
  return parsed.success ? { ok: true, reply: parsed.data as ReplyOf<E> } : { ok: false, fault: 'bad-reply' }
}

/** Sends to the background, for a caller who checks the answer by itself or needs none. Never throws. */
export function tellBackground<Message extends { kind: string }>(message: Message): Promise<Sent<unknown>> {
  return delivered(() => browser.runtime.sendMessage(message))
}

async function delivered(deliver: () => Promise<unknown>): Promise<Sent<unknown>> {
  if (!contextIsAlive()) return { ok: false, fault: 'context-lost' }
  try {
    return { ok: true, reply: await deliver() }
  } catch {
    return { ok: false, fault: contextIsAlive() ? 'no-receiver' : 'context-lost' }
  }
}
