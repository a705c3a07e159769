-- What anyone can see change: courses and occasions. Free seats are not among it, they change with every registration.

create view catalogue_change as
select 'courses/' || key as path, 'COURSE' as kind, key, title_sv, created_at, changed_at from course
union all
select 'occasions/' || o.key, 'OCCASION', o.key, c.title_sv, o.created_at, o.changed_at
from occasion o join course c on c.key = o.course;
