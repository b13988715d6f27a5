-- Appends activities to a line and replaces the line, all or nothing.
-- KEYS  1 line  2 ids  3 activities  4 due  5 clock  6 feed  7 queued  8 assigned  9 bot  10 resolved  11 scheduled
--       12 marks  13 tallies of the month
-- ARGV  1 line id  2 write id  3 expected version  4 new version  5 view (or '')  6 score in the view
--       7 wakeAt (or '')  8 line as JSON  9 channel  10 log name  11 news  12 how many marks  13 how many tallies
--       14 the write that must be the line's last one (or '')
--       15… the marks, then pairs of tally and how much it grows, then pairs of activity id, activity as JSON
-- Returns {'committed'} | {'repeated', seq} | {'conflict', stored version}
local id, write, expected = ARGV[1], ' ' .. ARGV[2] .. ' ', tonumber(ARGV[3])
local marks, tallies = tonumber(ARGV[12]), tonumber(ARGV[13])
local first = 15 + marks + 2 * tallies
local stored = redis.call('HMGET', KEYS[1], 'version', 'writes')
local writes = stored[2] or ' '

-- The client sends a write again when the connection broke before the answer: ours is there already.
if string.find(writes, write, 1, true) then return { 'committed' } end

for i = first, #ARGV, 2 do
  local seq = redis.call('HGET', KEYS[2], ARGV[i])
  if seq then return { 'repeated', tonumber(seq) } end
end

local version = tonumber(stored[1] or 0)
if version ~= expected then return { 'conflict', version } end
-- The version may be the same and the past another: one that was lost with its master.
local last = ' ' .. ARGV[14] .. ' '
if ARGV[14] ~= '' and string.sub(writes, -#last) ~= last then return { 'conflict', version } end

for i = first, #ARGV, 2 do
  redis.call('HSET', KEYS[2], ARGV[i], redis.call('RPUSH', KEYS[3], ARGV[i + 1]))
end

for i = 15, 14 + marks do redis.call('ZADD', KEYS[12], 0, ARGV[i]) end
for i = 15 + marks, first - 1, 2 do redis.call('HINCRBY', KEYS[13], ARGV[i], ARGV[i + 1]) end

-- The last eight writes are remembered; a resend comes within seconds.
writes = writes .. ARGV[2] .. ' '
local _, count = string.gsub(writes, '%S+', '')
if count > 8 then writes = string.gsub(writes, '^ %S+', '', 1) end
redis.call('HSET', KEYS[1], 'version', ARGV[4], 'writes', writes, 'body', ARGV[8])

for i, view in ipairs({ 'queued', 'assigned', 'bot', 'resolved', 'scheduled' }) do
  if view == ARGV[5] then
    redis.call('ZADD', KEYS[6 + i], ARGV[6], id)
  else
    redis.call('ZREM', KEYS[6 + i], id)
  end
end

if ARGV[7] == '' then
  redis.call('ZREM', KEYS[4], id)
else
  redis.call('ZADD', KEYS[4], ARGV[7], id)
end

announce(KEYS[5], KEYS[6], id, ARGV[9], ARGV[10], ARGV[11])
return { 'committed' }
