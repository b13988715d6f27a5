-- Publishes one revision of each entry, all or nothing. A stored revision is '<revision> <write id> <JSON>'.
-- KEYS  1 newest revision by entry id  2 every revision by 'id/revision'  3 clock  4 feed
-- ARGV  1 write id  2 channel  3 log name  4 news  5… triples of entry id, revision, entry as stored
-- Returns {'published'} | {'conflict', entry id}
local revisions = {}
for i = 5, #ARGV, 3 do
  local id, revision = ARGV[i], tonumber(ARGV[i + 1])
  local there = redis.call('HGET', KEYS[2], id .. '/' .. ARGV[i + 1])

  -- Sent again after a broken connection: all of it is there already.
  if there and string.match(there, '^%d+ (%S+) ') == ARGV[1] then return { 'published' } end

  local newest = revisions[id]
  if not newest then
    local stored = redis.call('HGET', KEYS[1], id)
    newest = stored and tonumber(string.match(stored, '^%d+')) or 0
  end
  if newest ~= revision - 1 then return { 'conflict', id } end
  revisions[id] = revision
end

for i = 5, #ARGV, 3 do
  redis.call('HSET', KEYS[1], ARGV[i], ARGV[i + 2])
  redis.call('HSET', KEYS[2], ARGV[i] .. '/' .. ARGV[i + 1], ARGV[i + 2])
end
announce(KEYS[3], KEYS[4], 'entries', ARGV[2], ARGV[3], ARGV[4])
return { 'published' }
