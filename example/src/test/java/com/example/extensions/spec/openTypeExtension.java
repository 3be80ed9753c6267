package com.example.extensions.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.entity;

/** An open extension: all that it holds is undeclared. */
@GraphEntity(open = true)
@Inherits(entity.class)
interface openTypeExtension {}
