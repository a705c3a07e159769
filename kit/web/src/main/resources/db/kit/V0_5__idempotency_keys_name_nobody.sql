-- A login may be a person's: keys are kept under its digest, and those there are go on being known.
update idempotency_key set client = encode(sha256(convert_to(client, 'UTF8')), 'hex');
comment on column idempotency_key.client is 'SHA-256 of the login, in hexadecimal';
