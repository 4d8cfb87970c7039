/**
 * The transitions of a run in Redis, each atomic. BullMQ delivers runs to workers, possibly to two at the same time, when one is slow; these
 * scripts decide which of them counts.
 *
 * A run is a hash with `state`: `waiting`, `active`, then `done` or `failed` until its result is collected, then `collected` or `dropped`; `discarded` if nobody
 * wants it any more.
 * Each worker that begins it gets a greater `token` (a fencing token); what a worker with a smaller one sends is ignored. All scripts may be
 * repeated, since a command is sent again if the connection was lost before its answer came.
 *
 * `KEYS`: run, active, results, counts, bytes, all. `ARGV[1]`: digest.
 */
const PRELUDE = `
local run, active, results, counts, bytes, all = KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5], KEYS[6]
local digest = ARGV[1]
local call = redis.call
local function get(field) return call('HGET', run, field) or '' end
local function now()
  local time = call('TIME')
  return time[1] * 1000 + math.floor(time[2] / 1000)
end
local function move(state)
  local before = get('state')
  if before == state then return end
  if before ~= '' then call('HINCRBY', counts, before, -1) end
  call('HINCRBY', counts, state, 1)
  call('HSET', run, 'state', state)
end
-- A store that lost its last moments knows a smaller token than the worker.
local function fenced(token, owner)
  local held = tonumber(call('HGET', run, 'token') or '0')
  if held > tonumber(token) then return true end
  if held == tonumber(token) then return get('owner') ~= owner end
  call('HSET', run, 'token', token, 'owner', owner)
  return false
end
local function drop(field)
  local upload = get(field)
  if upload == '' then return end
  call('DEL', upload)
  call('DECRBY', bytes, get(field .. 'Bytes'))
  call('HDEL', run, field, field .. 'Bytes')
end
local function keep(field, upload, size)
  drop(field)
  call('PERSIST', upload)
  call('INCRBY', bytes, size)
  call('HSET', run, field, upload, field .. 'Bytes', size)
end
local function isComplete(upload, fields) return call('HLEN', upload) == tonumber(fields) end
-- A checkpoint may arrive after news of later steps.
local function advance(step)
  local made = tonumber(step) - tonumber(call('HGET', run, 'step') or '0')
  if made <= 0 then return end
  call('HINCRBY', run, 'work', made)
  call('HSET', run, 'step', step)
end
`;

/** ARGV: digest, until, name, seed, steps. @returns new, known (waiting or active) or ready (its result waits) */
const submit = `
local state = get('state')
if state ~= '' and get('until') == ARGV[2] then
  if state == 'waiting' or state == 'active' then return 'known' end
  if state == 'done' or state == 'failed' then return 'ready' end
end
-- A worker that still has an earlier request is fenced off.
call('HINCRBY', run, 'token', 1)
call('HSET', run, 'owner', '', 'until', ARGV[2], 'name', ARGV[3], 'seed', ARGV[4], 'steps', ARGV[5], 'lost', 0, 'work', 0, 'retries', 0)
call('HDEL', run, 'reason', 'by', 'since')
call('PERSIST', run)
call('SADD', all, digest)
call('ZREM', results, digest)
call('ZREM', active, digest)
drop('result')
move('waiting')
return 'new'
`;

/** ARGV: digest, until, owner. @returns { state } if there is nothing to train, else { 'go', token, checkpoint, lost } */
const begin = `
local state = get('state')
if state == '' then return { 'unknown' } end
if get('until') ~= ARGV[2] then return { 'outdated' } end
if state ~= 'waiting' and state ~= 'active' then return { state } end
local token = call('HINCRBY', run, 'token', 1)
local lost = tonumber(call('HGET', run, 'lost') or '0')
if state == 'active' then
  lost = call('HINCRBY', run, 'lost', 1)
  call('HINCRBY', run, 'retries', 1)
  call('HSET', run, 'reason', 'its worker was lost')
end
call('HSET', run, 'owner', ARGV[3], 'step', call('HGET', run, 'checkpointStep') or '0')
call('ZADD', active, now(), digest)
move('active')
return { 'go', tostring(token), get('checkpoint'), tostring(lost) }
`;

/** ARGV: digest, token, owner, step (empty: not known yet), progress. @returns 1, or 0 when another worker has the run */
const touch = `
if get('state') ~= 'active' or fenced(ARGV[2], ARGV[3]) then return 0 end
if ARGV[4] ~= '' then advance(ARGV[4]) end
if ARGV[5] ~= '' then call('HSET', run, 'progress', ARGV[5]) end
call('ZADD', active, now(), digest)
return 1
`;

/** ARGV: digest, upload, field, content, seconds. A part that is uploaded expires with what its worker does not complete. */
const part = `
call('HSET', ARGV[2], ARGV[3], ARGV[4])
return call('EXPIRE', ARGV[2], ARGV[5])
`;

/** ARGV: digest, token, owner, upload, fields, bytes, step. @returns kept, fenced or incomplete */
const checkpoint = `
local upload = ARGV[4]
if get('checkpoint') == upload then return 'kept' end
if get('state') ~= 'active' or fenced(ARGV[2], ARGV[3]) then
  call('DEL', upload)
  return 'fenced'
end
if not isComplete(upload, ARGV[5]) then return 'incomplete' end
keep('checkpoint', upload, ARGV[6])
call('HSET', run, 'checkpointStep', ARGV[7], 'lost', 0)
advance(ARGV[7])
return 'kept'
`;

/** ARGV: digest, upload, fields, bytes, step: what the submitter has of the run already. @returns kept, known (a later one is there) or incomplete */
const seedCheckpoint = `
local upload = ARGV[2]
if get('checkpoint') == upload then return 'kept' end
if get('state') ~= 'waiting' or tonumber(call('HGET', run, 'checkpointStep') or '-1') >= tonumber(ARGV[5]) then
  call('DEL', upload)
  return 'known'
end
if not isComplete(upload, ARGV[3]) then return 'incomplete' end
keep('checkpoint', upload, ARGV[4])
call('HSET', run, 'checkpointStep', ARGV[5], 'step', ARGV[5], 'since', ARGV[5])
return 'kept'
`;

/** ARGV: digest, token, owner, upload, fields, bytes, step. @returns recorded (by this worker), already (by another one), fenced, unknown or incomplete */
const finish = `
local upload, by = ARGV[4], ARGV[2] .. ':' .. ARGV[3]
local state = get('state')
if state == '' then call('DEL', upload) return 'unknown' end
if state ~= 'active' and state ~= 'waiting' then
  if get('result') ~= upload then call('DEL', upload) end
  return get('by') == by and 'recorded' or 'already'
end
if fenced(ARGV[2], ARGV[3]) then call('DEL', upload) return 'fenced' end
if not isComplete(upload, ARGV[5]) then return 'incomplete' end
advance(ARGV[7])
drop('checkpoint')
call('HDEL', run, 'checkpointStep', 'progress')
keep('result', upload, ARGV[6])
call('HSET', run, 'by', by)
call('ZREM', active, digest)
call('ZADD', results, now(), digest)
move('done')
return 'recorded'
`;

/** ARGV: digest, token, owner, reason. @returns as finish */
const fail = `
local by = ARGV[2] .. ':' .. ARGV[3]
local state = get('state')
if state == '' then return 'unknown' end
if state ~= 'active' and state ~= 'waiting' then return get('by') == by and 'recorded' or 'already' end
if fenced(ARGV[2], ARGV[3]) then return 'fenced' end
drop('checkpoint')
call('HDEL', run, 'checkpointStep', 'progress')
call('HSET', run, 'by', by, 'reason', ARGV[4])
call('ZREM', active, digest)
call('ZADD', results, now(), digest)
move('failed')
return 'recorded'
`;

/** ARGV: digest, token, owner, reason of another attempt (empty: none): the run goes back to the queue. @returns 1, or 0 when another worker has it */
const giveBack = `
if get('state') ~= 'active' or fenced(ARGV[2], ARGV[3]) then return 0 end
if ARGV[4] ~= '' then
  call('HINCRBY', run, 'retries', 1)
  call('HSET', run, 'reason', ARGV[4])
end
call('ZREM', active, digest)
call('HDEL', run, 'progress')
move('waiting')
return 1
`;

/** ARGV: digest: its result is in a run folder. @returns 1, or 0 when it was collected before */
const collected = `
local state = get('state')
if state ~= 'done' and state ~= 'failed' then return 0 end
drop('result')
call('HDEL', run, 'since')
call('ZREM', results, digest)
move(state == 'done' and 'collected' or 'dropped')
return 1
`;

/** ARGV: digest: nobody wants the result any more; a worker that has the run is fenced off. @returns 1, or 0 for an unknown run */
const discard = `
if get('state') == '' then return 0 end
call('HINCRBY', run, 'token', 1)
call('HSET', run, 'owner', '')
call('HDEL', run, 'checkpointStep', 'progress', 'since')
call('ZREM', active, digest)
call('ZREM', results, digest)
drop('checkpoint')
drop('result')
move('discarded')
return 1
`;

/**
 * ARGV: digest, lock of the job, its value, milliseconds, set of stalled jobs, job: after Redis was away for long, the worker that still has the
 * run gets the lock of BullMQ again, unless another worker has it. ARGV also: token, owner.
 */
const relock = `
if get('state') ~= 'active' or fenced(ARGV[7], ARGV[8]) then return 0 end
if call('SET', ARGV[2], ARGV[3], 'PX', ARGV[4], 'NX') then
  call('SREM', ARGV[5], ARGV[6])
  return 1
end
return 0
`;

/** Sources by name; each has six keys. */
export const SCRIPTS = Object.fromEntries(
  Object.entries({
    submit,
    begin,
    touch,
    part,
    checkpoint,
    seedCheckpoint,
    finish,
    fail,
    giveBack,
    collected,
    discard,
    relock,
  }).map(([name, source]) => [name, PRELUDE + source]),
) as Readonly<Record<ScriptName, string>>;

export type ScriptName =
  | 'submit'
  | 'begin'
  | 'touch'
  | 'part'
  | 'checkpoint'
  | 'seedCheckpoint'
  | 'finish'
  | 'fail'
  | 'giveBack'
  | 'collected'
  | 'discard'
  | 'relock';
