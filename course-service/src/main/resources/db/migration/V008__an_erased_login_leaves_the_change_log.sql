-- Whoever registered himself stands in the change log by his login. When the login is erased from the registration it goes from
-- the lines on that registration, too; what was done, and when, stays.

create function erase_login_from_changes() returns trigger language plpgsql as $$
begin
    update change set who = 'erased' where subject = 'registrations/' || old.id and who = old.person;
    return null;
end $$;
create trigger registration_login_erased after update of person on registration
    for each row when (old.person is not null and new.person is null) execute function erase_login_from_changes();
