import protobuf from 'protobufjs/light.js';

/** An event of TensorBoard, with one of the last three fields. */
export interface Event {
  /** seconds since 1970 */
  wallTime: number;
  step?: number;
  fileVersion?: string;
  summary?: { value: { tag: string; simpleValue: number }[] };
  sessionLog?: { status: number };
}

/** Status of a session log that makes readers drop earlier events of this step and later ones. */
export const SESSION_START = 1;

/** The fields of event.proto and summary.proto of TensorBoard that are written here. */
const root = protobuf.Root.fromJSON({
  nested: {
    Event: {
      fields: {
        wallTime: { type: 'double', id: 1 },
        step: { type: 'int64', id: 2 },
        fileVersion: { type: 'string', id: 3 },
        summary: { type: 'Summary', id: 5 },
        sessionLog: { type: 'SessionLog', id: 7 },
      },
    },
    SessionLog: { fields: { status: { type: 'int32', id: 1 } } },
    Summary: { fields: { value: { rule: 'repeated', type: 'Value', id: 1 } } },
    Value: { fields: { tag: { type: 'string', id: 1 }, simpleValue: { type: 'float', id: 2 } } },
  },
});

const eventType = root.lookupType('Event');

export function encodeEvent(event: Event): Uint8Array {
  return eventType.encode(eventType.fromObject(event)).finish();
}

/** @throws Error when the bytes are no event */
export function decodeEvent(bytes: Uint8Array): Event {
  return eventType.toObject(eventType.decode(bytes), { longs: Number }) as Event;
}
